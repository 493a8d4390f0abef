/** The work that comes back by itself: when, by hand, and how it went. */
package fr.essaim.app.jobs;
