/** The photo of a sheet, to send, to look at and to take away. */
package fr.essaim.journal.web.photos;
