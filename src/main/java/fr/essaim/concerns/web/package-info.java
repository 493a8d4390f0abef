/** The screens of the concerns: ranked, covered, chosen. */
package fr.essaim.concerns.web;
