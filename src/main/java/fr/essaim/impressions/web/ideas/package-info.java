/** First ideas as pages: mine, near mine, and what a campaign has grown. */
package fr.essaim.impressions.web.ideas;
