package fr.essaim.host.lti.web;

import fr.essaim.host.lti.Launch;
import java.util.List;

/** @param ticket carried by the form */
public record ChoiceView(String ticket, List<LinkablePages.Page> pages, Launch launch) {

    public boolean several() {
        return launch.deepLinking().orElseThrow().several();
    }

    public List<LinkablePages.Page> ofKind(String kind) {
        return pages.stream().filter(page -> page.kind().equals(kind)).toList();
    }
}
