/** From what worries each to what all will work on: ranking, coverage, the three or four that are kept. */
package fr.essaim.concerns;
