/** What the administrator agreed to and what stands in the platform because of it: consent, installation, removal. */
package fr.essaim.app.install;
