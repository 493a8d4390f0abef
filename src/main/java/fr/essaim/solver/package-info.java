/**
 * The search engine behind groups, pathways and free choice. Pure Java: it knows nothing of RDF, of pages or of
 * rooms, starts no thread and reads no clock. The same problem, seed and budget of moves give the same plan on any
 * JDK, so a plan can be recomputed from what is stored with it.
 */
package fr.essaim.solver;
