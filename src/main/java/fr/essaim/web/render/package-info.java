/** Turns an {@link fr.essaim.web.Html} answer into bytes, with the shell of the request around it. */
package fr.essaim.web.render;
