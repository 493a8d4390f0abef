/** How much of what is kept here: counted before something is taken away, and after it was brought back. */
package fr.essaim.app.data;
