package fr.essaim.app.publication;

import fr.essaim.app.settings.Settings;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.Sanitizer;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first text of a group's space: what the members share, their day, and what the space is for. In French, the
 * language of the schools; it stands on the host for everybody alike. Methods need a running transaction.
 */
@Singleton
public final class WelcomeText {

    private final Messages messages;
    private final Pathways pathways;
    private final Workshops workshops;
    private final Settings settings;

    @Inject
    public WelcomeText(Messages messages, Pathways pathways, Workshops workshops, Settings settings) {
        this.messages = messages;
        this.pathways = pathways;
        this.workshops = workshops;
        this.settings = settings;
    }

    String name(Campaign campaign, Group group) {
        return group.name().isEmpty()
                ? say("app.space-name", campaign.title(), group.label())
                : say("app.space-name-given", campaign.title(), group.label(), group.name());
    }

    String description(Campaign campaign, Group group) {
        String schools = group.isMixed()
                ? campaign.schools().stream().map(School::name).collect(Collectors.joining(", "))
                : campaign.school(group.school()).map(School::name).orElse(group.school());
        return say("app.space-description", schools);
    }

    String title(int people) {
        return say("app.welcome-title", people);
    }

    SafeHtml body(Campaign campaign, Group group) {
        String shared = group.focus().stream()
                .map(Concern::label)
                .map(label -> say(label).toLowerCase(Language.FR.locale()))
                .collect(Collectors.joining(say("app.welcome-and")));
        String intro = shared.isEmpty()
                ? say("app.welcome-day", day(campaign))
                : say("app.welcome-shared", shared, day(campaign));
        String stops = campaign.slots().stream()
                .map(slot -> "<li>" + stop(campaign, group, slot) + "</li>")
                .collect(Collectors.joining());
        return Sanitizer.clean("<p>" + Sanitizer.escape(intro) + "</p><ol>" + stops + "</ol><p>"
                + Sanitizer.escape(say("app.welcome-space")) + "</p>");
    }

    private String stop(Campaign campaign, Group group, Slot slot) {
        String time = "<strong>" + Dates.time(slot.start(), Language.FR) + "</strong> ";
        Optional<Session> session = pathways.of(campaign.id(), group.id()).stream()
                .filter(one -> one.slot() == slot.number())
                .findFirst();
        return time
                + session.map(one -> visit(campaign, one))
                        .orElseGet(() -> say(slot.free() ? "app.welcome-free" : "app.welcome-nothing"));
    }

    private String visit(Campaign campaign, Session session) {
        String room = campaign.where(session.room());
        return workshops
                        .find(session.workshop())
                        .map(workshop -> link(workshop.id(), workshop))
                        .orElse("")
                + (room.isEmpty() ? "" : ", " + Sanitizer.escape(room));
    }

    private String link(Id id, Workshop workshop) {
        return "<a href=\"" + Sanitizer.escape(settings.baseUrl("/essaim") + "ateliers/" + id) + "\">"
                + Sanitizer.escape(workshop.title()) + "</a>";
    }

    private String day(Campaign campaign) {
        return Dates.day(campaign.day(), Language.FR);
    }

    private String say(String key, Object... arguments) {
        return messages.say(Language.FR, key, arguments);
    }
}
