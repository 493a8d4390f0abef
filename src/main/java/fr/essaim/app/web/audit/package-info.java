/** The audit on screen and as a table. */
package fr.essaim.app.web.audit;
