/** Opening words and guests on the store: a graph for each campaign. */
package fr.essaim.invitations.rdf;
