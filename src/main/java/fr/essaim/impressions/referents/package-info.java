/**
 * Teachers who will carry a small group in Temps 3 (kit, Temps 2, step 5): they offer themselves, colleagues thank
 * them, the team looks at the kit's four criteria, and they accept. Nothing here adds up to a mark or an order.
 */
package fr.essaim.impressions.referents;
