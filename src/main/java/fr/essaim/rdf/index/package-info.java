/** The graphs in memory: immutable states of which each transaction holds one, so that what is seen is what is on disk. */
package fr.essaim.rdf.index;
