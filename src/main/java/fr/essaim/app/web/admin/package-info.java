/** The administrator's pages: from the dropped WAR to a plugin at home in its platform. No content of a campaign here. */
package fr.essaim.app.web.admin;
