/** What a publication changes for one person, in words: only what is another than what was shown before. */
package fr.essaim.pathways.telling;
