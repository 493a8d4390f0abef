/** Where a team or an animator words what the journal asks about a workshop. */
package fr.essaim.journal.web.prompts;
