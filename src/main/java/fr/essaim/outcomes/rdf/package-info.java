/** The public dataset as graphs: one for each day and one for each workshop, each passing the closed shapes. */
package fr.essaim.outcomes.rdf;
