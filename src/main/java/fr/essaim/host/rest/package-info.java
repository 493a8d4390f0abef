/** A host that serves the exchange-groups contract: signed JSON over HTTP. */
package fr.essaim.host.rest;
