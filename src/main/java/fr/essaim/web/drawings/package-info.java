/** What the drawings of the pages are given: data first, then where each stroke goes, computed here and not in a browser. */
package fr.essaim.web.drawings;
