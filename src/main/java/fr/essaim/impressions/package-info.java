/**
 * What the workshops left with the teachers (kit, Temps 2, step 5): impressions at once and days later, first ideas,
 * and those who will carry a small group in Temps 3.
 */
package fr.essaim.impressions;
