/** The front page, and the one-click sign-in of the demonstration. */
package fr.essaim.app.web;
