/** Who comes in through a host, and whom that is here. Never guessed: known by an earlier sign-in, or by the address. */
package fr.essaim.host.embedded.arrivals;
