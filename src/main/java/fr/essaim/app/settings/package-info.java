/** What the one who starts the server says. */
package fr.essaim.app.settings;
