package fr.essaim.host.embedded.web;

/** One's own message, to be changed. */
public record EditView(String topicPath, String title, String path, String text) {}
