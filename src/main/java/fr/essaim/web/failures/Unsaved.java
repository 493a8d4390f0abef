package fr.essaim.web.failures;

import java.util.List;

/** Sentences that arrived after the session had ended: shown once, kept nowhere. */
public record Unsaved(List<String> texts) {}
