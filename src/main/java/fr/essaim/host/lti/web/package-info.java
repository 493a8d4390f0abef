/** The addresses a platform knows of us, and the administrator's page for them. */
package fr.essaim.host.lti.web;
