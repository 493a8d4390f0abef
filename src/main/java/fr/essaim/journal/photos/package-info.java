/** The photo of a paper sheet beside an entry: drawn anew, so that nothing of the camera or the place stays in it. */
package fr.essaim.journal.photos;
