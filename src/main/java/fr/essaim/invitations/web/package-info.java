/** The day as the team prepares it, as it is printed, and as it hangs on the wall. */
package fr.essaim.invitations.web;
