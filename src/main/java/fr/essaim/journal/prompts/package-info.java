/** What the journal asks about a workshop, in the words of its team or its animator. */
package fr.essaim.journal.prompts;
