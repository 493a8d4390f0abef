/** What an animator shows of the words teachers let be quoted. */
package fr.essaim.impressions.quotes;
