/** Who did what, when and why: kept in the private store, a graph a month, never content. */
package fr.essaim.app.audit;
