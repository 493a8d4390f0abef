/** Which groups of the host give which of our roles. */
package fr.essaim.app.roles;
