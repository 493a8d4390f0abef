/** Concerns that teachers wrote in their own words, put together by hand, read without names. */
package fr.essaim.concerns.voices;
