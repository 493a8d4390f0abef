/** The screen on which the team puts free concerns together. */
package fr.essaim.concerns.web.voices;
