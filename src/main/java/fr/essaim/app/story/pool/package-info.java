/** The part of the story that is not one campaign's: the académie's pool, and the day that comes next. */
package fr.essaim.app.story.pool;
