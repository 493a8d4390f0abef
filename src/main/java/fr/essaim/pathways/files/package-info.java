/** What the pathways room gives out as files: the record of the draw. */
package fr.essaim.pathways.files;
