/**
 * What the day can count on beyond the timetable: equipment to share, halls, the time from one site to the other, when
 * animators are there, and what was lost.
 */
package fr.essaim.pathways.means;
