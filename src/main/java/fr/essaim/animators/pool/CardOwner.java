package fr.essaim.animators.pool;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.academies.HomeSchools;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Who somebody is as an animator: known already, or a teacher of a roster who wants to become one. The school is that
 * of the account, never typed: it says which académie's pool the card is in. Needs a running transaction.
 */
@Singleton
public final class CardOwner {

    private final Animators animators;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Rosters rosters;
    private final HomeSchools homes;

    @Inject
    public CardOwner(
            Animators animators, Campaigns campaigns, Memberships memberships, Rosters rosters, HomeSchools homes) {
        this.animators = animators;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.rosters = rosters;
        this.homes = homes;
    }

    /** Empty for somebody whose school is not known. */
    Optional<Animator> of(Id person, String name) {
        return animators.find(person).or(() -> homes.of(person).map(uai -> newcomer(person, name, uai)));
    }

    private Animator newcomer(Id person, String name, String uai) {
        return memberships.of(person).stream()
                .flatMap(hat -> hat.campaign().stream())
                .flatMap(campaign -> rosters.find(campaign, person).stream())
                .findFirst()
                .map(teacher -> teaching(teacher, uai))
                .orElseGet(() -> named(person, OneLine.of(name), uai));
    }

    private Animator teaching(Teacher teacher, String uai) {
        List<String> taught = teacher.discipline().isBlank() ? List.of() : List.of(teacher.discipline());
        return new Animator(
                teacher.id(), teacher.firstName(), teacher.lastName(), uai, school(uai), teacher.email(), taught);
    }

    private Animator named(Id person, String name, String uai) {
        int space = name.indexOf(' ');
        String first = space < 0 ? "" : name.substring(0, space);
        return new Animator(person, first, name.substring(space + 1), uai, school(uai), "", List.of());
    }

    private String school(String uai) {
        return campaigns.all().stream()
                .flatMap(campaign -> campaign.school(uai).stream())
                .map(School::name)
                .findFirst()
                .orElse(uai);
    }
}
