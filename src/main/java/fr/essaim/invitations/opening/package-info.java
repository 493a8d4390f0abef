/** The few minutes before the workshops: what they are for, how the day goes, and an invitation to speak freely. */
package fr.essaim.invitations.opening;
