/** The pathways as a map of lines with its plain twin, and the button that shows them to everybody. */
package fr.essaim.pathways.web;
