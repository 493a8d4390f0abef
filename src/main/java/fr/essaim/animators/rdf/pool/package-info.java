/** Cards of the pool and requests to animate on the store: two private graphs for the instance. */
package fr.essaim.animators.rdf.pool;
