/**
 * Which group sees which workshop, when and where (kit, Temps 2, step 3): sessions, the pathways they make, the plan
 * that was published of them.
 */
package fr.essaim.pathways;
