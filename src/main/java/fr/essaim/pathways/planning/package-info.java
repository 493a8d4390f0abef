/** How pathways are built, checked, explained, changed by hand and published. */
package fr.essaim.pathways.planning;
