/** What single people must be told through the host: wishes, kept and reconciled like the spaces. */
package fr.essaim.spaces.notices;
