/**
 * The home pages: the teacher's day, a group as its members see it, the road of a campaign. The last room of the river:
 * it reads all the others and writes nothing.
 */
package fr.essaim.desk;
