/**
 * The discussion space of each group on the host: what must exist there, what does, and the reconciler between the
 * two. The room is told what is wanted by the rooms after it, by ids and texts; it knows neither why nor what for.
 */
package fr.essaim.spaces;
