/** The free choice on screens: a teacher's wishes and place, and the team's view of all of it. */
package fr.essaim.pathways.web.choice;
