/** How entries come to be, change and go: each kept with its wish for the group's space in one transaction. */
package fr.essaim.journal.writing;
