/** The screens of the embedded platform. */
package fr.essaim.host.embedded.web;
