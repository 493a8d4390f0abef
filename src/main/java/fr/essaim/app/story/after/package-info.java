/** What the story needs once its day is over. */
package fr.essaim.app.story.after;
