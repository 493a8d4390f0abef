/** The journal on the store: a graph for each group, and one for what each person keeps private. */
package fr.essaim.journal.rdf;
