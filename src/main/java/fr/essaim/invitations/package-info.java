/** What is said, shown and printed for the day (kit, Temps 2, steps 3 and 4). */
package fr.essaim.invitations;
