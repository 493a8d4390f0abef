/** Tells other programs that live here what changed, by calling them. */
package fr.essaim.host.embedded.web.hooks;
