/** The plugin descriptor as the program reads it: what the administrator's pages show comes from here. */
package fr.essaim.app.plugin;
