package fr.essaim.host.lti.web;

/**
 * The answer the browser carries to the platform.
 *
 * @param origin of the platform, the only place the form goes to
 */
public record SendView(String address, String origin, String token, int count) {}
