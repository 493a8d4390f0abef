/** Signing in with the cookie of an Elgg that stands on our origin. */
package fr.essaim.host.elgg.signin;
