/** Hosts played on WireMock from what real ones answered. */
package fr.essaim.host.played;
