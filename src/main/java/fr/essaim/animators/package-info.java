/**
 * Teachers of other schools who animate workshops: a light pool, so that a person typed in once is found again.
 * The seed wants animators from outside the school; whoever picks one checks it against the campaign's schools.
 */
package fr.essaim.animators;
