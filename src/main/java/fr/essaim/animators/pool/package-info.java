/**
 * The académie's pool: each animator's own card, what he agreed to and until when, and whom a project team may ask.
 * Nobody is in it but by his own consent.
 */
package fr.essaim.animators.pool;
