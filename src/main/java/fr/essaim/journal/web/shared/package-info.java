/** What groups wrote, as those outside of the group read it. */
package fr.essaim.journal.web.shared;
