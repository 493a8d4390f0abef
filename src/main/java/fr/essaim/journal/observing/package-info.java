/**
 * What the project team saw of the groups on the day (kit, Temps 2, step 4): how they worked together. Always of a
 * group, never of a person, and erased after six months.
 */
package fr.essaim.journal.observing;
