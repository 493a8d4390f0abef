/** The project team's grid of observations. */
package fr.essaim.journal.web.observing;
