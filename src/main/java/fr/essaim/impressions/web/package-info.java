/** Impressions as pages: given in a minute, counted for those who steer, comments looked at before they are shared. */
package fr.essaim.impressions.web;
