/** What the project team hears in passing, days later, and what it makes of it all in its own words. */
package fr.essaim.impressions.gathered;
