/**
 * What every page shares: who is asking and what they may do, rendering, messages, forms. Knows no room;
 * {@code web.security} stands at the door, {@code web.failures} says what went wrong, {@code web.parts} draws.
 */
package fr.essaim.web;
