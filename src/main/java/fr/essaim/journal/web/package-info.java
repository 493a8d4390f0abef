/** The screens of the journal: mine, my group's, the box to write in, and one's own copy to take away. */
package fr.essaim.journal.web;
