/** The platform in use, behind the consent of the administrator. */
package fr.essaim.app.host;
