/** The project team's board of groups: see, understand, move, swap, keep, search again. */
package fr.essaim.groups.web;
