/** The own day as a calendar to subscribe to: one secret address for each person, which changes when the person says so. */
package fr.essaim.desk.feed;
