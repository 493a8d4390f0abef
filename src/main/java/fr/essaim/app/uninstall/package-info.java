/** Leaving the platform: what stays, what goes, and how it comes back. */
package fr.essaim.app.uninstall;
