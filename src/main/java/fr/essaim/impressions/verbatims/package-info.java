/** Comments in the teachers' own words: looked at by a person for names before anybody else reads them. */
package fr.essaim.impressions.verbatims;
