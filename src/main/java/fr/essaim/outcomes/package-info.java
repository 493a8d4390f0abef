/**
 * What comes out of the day for others. Here: the public data of a published day, made of records in which nobody has
 * a place, so that what is not foreseen cannot be published.
 */
package fr.essaim.outcomes;
