/** What is kept of who animates: the card, what was asked and answered, what one leads. */
package fr.essaim.app.own.animating;
