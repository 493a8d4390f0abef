package fr.essaim.host.lti.web;

import fr.essaim.host.lti.Invitations;
import fr.essaim.host.lti.ManagePlatforms;
import fr.essaim.host.lti.Platform;
import fr.essaim.host.lti.people.Link;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.web.security.People;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What the administrator's page shows. */
@Singleton
public final class LtiAdminViews {

    private final ManagePlatforms platforms;
    private final Invitations invitations;
    private final RecognisePerson recognise;
    private final People people;
    private final LtiHome home;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public LtiAdminViews(
            ManagePlatforms platforms,
            Invitations invitations,
            RecognisePerson recognise,
            People people,
            LtiHome home,
            Messages messages,
            Visit visit) {
        this.platforms = platforms;
        this.invitations = invitations;
        this.recognise = recognise;
        this.people = people;
        this.home = home;
        this.messages = messages;
        this.visit = visit;
    }

    /** @param said as the platform says the name, {@code ours} as we do */
    public record Question(String link, String said, String ours, String platform) {}

    /** @param url to be pasted into the platform */
    public record Open(String origin, String url) {}

    public record View(
            List<Platform> platforms,
            List<Open> invitations,
            List<Question> questions,
            long linked,
            String login,
            String launch,
            String keys) {}

    View now() {
        List<Platform> all = platforms.all();
        List<Link> links = recognise.all();
        return new View(
                all,
                invitations.open().stream()
                        .map(one -> new Open(one.origin(), home.url("/lti/register/" + one.key())))
                        .toList(),
                links.stream()
                        .filter(link -> !link.confirmed())
                        .map(link -> question(link, all))
                        .toList(),
                links.stream().filter(Link::confirmed).count(),
                home.url("/lti/login"),
                home.url("/lti/launch"),
                home.url("/lti/jwks"));
    }

    private Question question(Link link, List<Platform> all) {
        String platform = all.stream()
                .filter(one -> one.id().equals(link.platform()))
                .map(Platform::name)
                .findFirst()
                .orElse("");
        return new Question(link.id().value(), link.name(), people.name(link.person()), platform);
    }

    /** A code there is a sentence for. */
    String known(String code) {
        return messages.has(visit.language(), "lti.trial-" + code) ? code : "other";
    }
}
