/**
 * LTI 1.3 Advantage: who comes in through a page of a platform, which of our pages such a page shows, and who is
 * enrolled in a course there. Works without web services, and beside any host of {@code host.spi}.
 */
package fr.essaim.host.lti;
