/** Who a person of a platform is among ours. Never guessed in silence: seen at once, or confirmed by somebody. */
package fr.essaim.host.lti.people;
