/** The means of a day, read and set. */
package fr.essaim.pathways.web.means;
