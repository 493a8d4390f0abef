/**
 * Sheets to take away: one plain model of headings, paragraphs, lists and tables, written as part of a page, as PDF
 * and as ODT, so that the three always say the same.
 */
package fr.essaim.web.paper;
