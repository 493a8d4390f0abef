package fr.essaim.app.web.admin;

import java.util.List;

/** @param consented when it was agreed to, in words, "" when not yet */
public record ScopesView(String consented, List<Line> lines) {

    /** One scope with its reason, and what happens without it. */
    public record Line(String id, boolean required, String reason, String fallback, boolean agreed) {}

    public List<Line> required() {
        return lines.stream().filter(Line::required).toList();
    }

    public List<Line> optional() {
        return lines.stream().filter(line -> !line.required()).toList();
    }
}
