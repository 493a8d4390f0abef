/** What a team sent: minutes to call it back, then who was reached and how, and who was not. */
package fr.essaim.spaces.web.sendings;
