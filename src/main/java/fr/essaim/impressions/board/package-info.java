/** What may be shown of impressions: counts of five people and more, from which no smaller one can be worked out. */
package fr.essaim.impressions.board;
