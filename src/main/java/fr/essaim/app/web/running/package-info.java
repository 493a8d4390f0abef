/** The administrator's pages for every day: jobs, health, backups, roles, audit, leaving. No content of a campaign here. */
package fr.essaim.app.web.running;
