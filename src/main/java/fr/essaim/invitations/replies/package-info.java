/** Who comes: each person invited says it with one press, the team sees it, and only the silent are reminded. */
package fr.essaim.invitations.replies;
