/** What people are told on our own platform: a box each. */
package fr.essaim.host.embedded.notices;
