/** Pathways built on the server's own threads, with progress and a way to stop. */
package fr.essaim.pathways.building;
