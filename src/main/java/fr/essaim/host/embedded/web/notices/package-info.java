/** The box of what one was told. */
package fr.essaim.host.embedded.web.notices;
