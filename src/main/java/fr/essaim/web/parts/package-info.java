/** What the components of the pages are given: small records, with nothing of HTTP, store or rooms in them. */
package fr.essaim.web.parts;
