/**
 * The journal of the day (kit, Temps 2, step 4): what a teacher retains of each workshop, three ideas for the
 * classroom, what the group adds. Private, or shared with one's group.
 */
package fr.essaim.journal;
