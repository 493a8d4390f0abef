/** The page of the calendar to subscribe to, and what calendar programs read there. */
package fr.essaim.desk.web.feed;
