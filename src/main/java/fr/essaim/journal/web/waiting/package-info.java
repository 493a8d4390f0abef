/** The place of what was written without a network and is not here yet. */
package fr.essaim.journal.web.waiting;
