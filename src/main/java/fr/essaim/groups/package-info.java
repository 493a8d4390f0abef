/**
 * The groups of at most six teachers who walk a pathway together (kit, Temps 2, step 3): the plan that says who is with
 * whom, its revisions, and what was published of it. Forming, explaining and editing live in the packages below.
 */
package fr.essaim.groups;
