/** The animators' pool on the store: one private graph for the instance. */
package fr.essaim.animators.rdf;
