/**
 * The exchange-groups contract served by the embedded platform: JSON over HTTP, each call signed. It lets another
 * instance use this one as its host, and gives the client of the contract a real peer. Closed unless a key is set.
 */
package fr.essaim.host.embedded.web.bridge;
