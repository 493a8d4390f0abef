/** The invitation of each person, with its two answers, and the team's page of all of them. */
package fr.essaim.invitations.web.replies;
