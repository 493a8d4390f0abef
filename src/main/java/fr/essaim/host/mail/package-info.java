/**
 * Letters by the mail server an administrator registered, for whom no platform can tell. As much of SMTP as one plain
 * letter needs (RFC 5321, STARTTLS, AUTH PLAIN and LOGIN), so that the WAR asks nothing of the server it runs on.
 */
package fr.essaim.host.mail;
