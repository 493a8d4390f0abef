/**
 * Asking somebody to animate: the team asks, the académie suggests, the person alone answers. Who was asked how often
 * is counted, so that the same people are not always asked first.
 */
package fr.essaim.animators.requests;
