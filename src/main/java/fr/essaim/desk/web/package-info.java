/** The teacher's day, the group's page and the campaign's road, as pages. */
package fr.essaim.desk.web;
