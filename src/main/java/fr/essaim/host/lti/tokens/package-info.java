/** Signed tokens: those of platforms, read with their published keys only, and our own keys. */
package fr.essaim.host.lti.tokens;
