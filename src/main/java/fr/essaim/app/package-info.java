/** Puts the house together: settings, the store, who answers which port, the demo story. Sees all; nothing sees it. */
package fr.essaim.app;
