/** Groups on the store: published groups as things anybody's query may ask for, drafts as one text a revision. */
package fr.essaim.groups.rdf;
