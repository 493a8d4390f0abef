/** What leaves for people through the host, in words. */
package fr.essaim.app.letters;
