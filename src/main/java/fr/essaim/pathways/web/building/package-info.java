/** Pathways asked for, watched and stopped. */
package fr.essaim.pathways.web.building;
