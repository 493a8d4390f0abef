package fr.essaim.impressions.web.referents;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.academies.Academies;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.FirstIdeas;
import fr.essaim.impressions.ideas.ReadIdeas;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.impressions.referents.Thanks;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the pages of referents show. */
@Singleton
public final class ReferentViews {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Groups groups;
    private final Referents referents;
    private final FirstIdeas ideas;
    private final ReadIdeas readIdeas;

    @Inject
    public ReferentViews(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Groups groups,
            Referents referents,
            FirstIdeas ideas,
            ReadIdeas readIdeas) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.groups = groups;
        this.referents = referents;
        this.ideas = ideas;
        this.readIdeas = readIdeas;
    }

    List<MyReferentView> mine(Id me) {
        return transactions.read(
                () -> groups.ofPerson(me).stream().map(group -> mine(me, group)).toList());
    }

    private MyReferentView mine(Id me, Group group) {
        Campaign campaign = campaigns.get(group.campaign());
        List<Teacher> colleagues = group.members().stream()
                .filter(one -> !one.equals(me))
                .flatMap(one -> rosters.find(campaign.id(), one).stream())
                .toList();
        Referent mine = referents.get(campaign.id(), me);
        List<Thanks> thanks = referents.thanks(campaign.id());
        Map<Teacher, String> given = new LinkedHashMap<>();
        colleagues.forEach(one -> thanks.stream()
                .filter(said -> said.from().equals(me) && said.to().equals(one.id()))
                .forEach(said -> given.put(one, said.words())));
        return new MyReferentView(
                campaign, mine, colleagues, words(thanks, me), given, accompanied(mine, ideas.of(campaign.id())));
    }

    /** @param schools those whose accepted referents the reader may know */
    AcceptedView accepted(Id campaign, Set<String> schools, String path) {
        return transactions.read(() -> {
            List<FirstIdea> shared = readIdeas.shared(campaign);
            List<AcceptedView.Line> lines = rosters.of(campaign).stream()
                    .filter(teacher -> schools.contains(teacher.school()))
                    .filter(teacher -> referents.get(campaign, teacher.id()).isAccepted())
                    .map(teacher ->
                            new AcceptedView.Line(teacher, accompanied(referents.get(campaign, teacher.id()), shared)))
                    .toList();
            return new AcceptedView(campaigns.get(campaign), lines, path);
        });
    }

    /**
     * Without the ideas, which are the campaign's own.
     *
     * @throws Failure.NotFound for a campaign of another académie
     */
    AcceptedView academy(Id campaign, Set<String> academies) {
        return transactions.read(() -> {
            Campaign found = campaigns
                    .find(campaign)
                    .filter(one -> Academies.takePart(academies, one))
                    .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-campaign"));
            List<AcceptedView.Line> lines = rosters.of(campaign).stream()
                    .filter(teacher -> Academies.hold(academies, teacher.school()))
                    .filter(teacher -> referents.get(campaign, teacher.id()).isAccepted())
                    .map(teacher -> new AcceptedView.Line(teacher, List.of()))
                    .toList();
            return new AcceptedView(found, lines, "/academie/referents/" + campaign);
        });
    }

    /** @param schools those whose teachers the viewer steers */
    ReferentsView campaign(Id campaign, Set<String> schools) {
        return transactions.read(() -> {
            List<Thanks> thanks = referents.thanks(campaign);
            List<FirstIdea> shared = readIdeas.shared(campaign, schools);
            List<Teacher> teachers = rosters.of(campaign).stream()
                    .filter(teacher -> schools.contains(teacher.school()))
                    .toList();
            List<ReferentsView.Line> lines = teachers.stream()
                    .map(teacher -> line(campaign, teacher, thanks, shared))
                    .filter(line -> !line.referent().isBlank() || !line.thanks().isEmpty())
                    .toList();
            List<Teacher> others = teachers.stream()
                    .filter(teacher ->
                            lines.stream().noneMatch(line -> line.teacher().equals(teacher)))
                    .toList();
            return new ReferentsView(campaigns.get(campaign), lines, others, shared);
        });
    }

    private ReferentsView.Line line(Id campaign, Teacher teacher, List<Thanks> thanks, List<FirstIdea> shared) {
        Referent referent = referents.get(campaign, teacher.id());
        return new ReferentsView.Line(
                teacher,
                referent,
                words(thanks, teacher.id()),
                shared.stream().filter(idea -> idea.isBy(teacher.id())).toList(),
                accompanied(referent, shared));
    }

    private static List<FirstIdea> accompanied(Referent referent, List<FirstIdea> among) {
        return among.stream()
                .filter(FirstIdea::shared)
                .filter(idea -> referent.ideas().contains(idea.id()))
                .toList();
    }

    private static List<String> words(List<Thanks> thanks, Id to) {
        return thanks.stream()
                .filter(said -> said.to().equals(to))
                .map(Thanks::words)
                .toList();
    }
}
