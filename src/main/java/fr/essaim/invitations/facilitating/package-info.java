/**
 * Inspectors and other guests who help people exchange in a session. They stand on the door sign, take no place, and
 * read no journal.
 */
package fr.essaim.invitations.facilitating;
