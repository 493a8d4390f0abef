/** How the instance is, for probes and for the administrator. Each check of the descriptor has its class. */
package fr.essaim.app.health;
