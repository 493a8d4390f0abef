/** What follows a publication beyond the room where the button stands: spaces on the host, the public dataset. */
package fr.essaim.app.publication;
