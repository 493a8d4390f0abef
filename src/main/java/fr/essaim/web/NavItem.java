package fr.essaim.web;

/** One entry of the navigation: its path below the application, the key of its label, whether it is where we are. */
public record NavItem(String path, String label, boolean current) {}
