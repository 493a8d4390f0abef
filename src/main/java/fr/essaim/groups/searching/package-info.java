/** Searches that run beside the pages: told how they stand, left and come back to, stopped with what they have. */
package fr.essaim.groups.searching;
