/** What is wanted on the host, kept in a graph for each space. */
package fr.essaim.spaces.rdf;
