package fr.essaim.host.lti.web;

import fr.essaim.host.lti.DeepLinks;
import fr.essaim.host.lti.Launch;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The pages chosen for a course, of those that were on offer. */
@Singleton
public final class CourseAnswers {

    private final DeepLinks deepLinks;
    private final RecognisePerson recognise;
    private final LinkablePages pages;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public CourseAnswers(
            DeepLinks deepLinks, RecognisePerson recognise, LinkablePages pages, Messages messages, Visit visit) {
        this.deepLinks = deepLinks;
        this.recognise = recognise;
        this.pages = pages;
        this.messages = messages;
        this.visit = visit;
    }

    SendView to(Launch launch, List<String> chosen) {
        List<DeepLinks.Item> items = pages.of(recognise.recognise(launch).person()).stream()
                .filter(page -> chosen.contains(page.path()))
                .map(page -> new DeepLinks.Item(page.path(), title(page)))
                .toList();
        String back = launch.deepLinking().orElseThrow().returnUrl();
        return new SendView(back, launch.platform().origin(), deepLinks.answer(launch, items), items.size());
    }

    private String title(LinkablePages.Page page) {
        return page.title().isEmpty() ? messages.say(visit.language(), "lti.page-" + page.kind()) : page.title();
    }
}
