/** What a browser says of the way a request came: over which scheme, from whose page. */
package fr.essaim.web.browser;
