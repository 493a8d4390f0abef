/**
 * One run of Temps 2: its schools, its teachers, who steers it, its day, its slots and its rooms.
 * The first room of the river; every other stands on it.
 */
package fr.essaim.campaigns;
