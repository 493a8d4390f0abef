/** How an impression is given: in a minute, on a phone, by scanning the sign in a room or from one's own day. */
package fr.essaim.impressions.giving;
