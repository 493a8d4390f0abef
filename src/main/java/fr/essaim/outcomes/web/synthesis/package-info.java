/** The synthesis of a campaign on a page, on paper, in a word processor, and as data. */
package fr.essaim.outcomes.web.synthesis;
