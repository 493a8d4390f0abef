package fr.essaim.desk;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The day of a teacher and the sessions of an animator as one calendar: whoever is both, in two campaigns or in one, has
 * both in it. Only what was published; a campaign without a date gives nothing. Changes nothing.
 */
@Singleton
public final class ReadAgenda {

    private static final Comparator<Led> BY_TIME = Comparator.comparing(
                    (Led one) -> one.campaign().day())
            .thenComparing(one -> one.slot().start());

    private final Transactions transactions;
    private final ReadTeacherDay days;
    private final Campaigns campaigns;
    private final Pathways pathways;
    private final Workshops workshops;

    @Inject
    public ReadAgenda(
            Transactions transactions,
            ReadTeacherDay days,
            Campaigns campaigns,
            Pathways pathways,
            Workshops workshops) {
        this.transactions = transactions;
        this.days = days;
        this.campaigns = campaigns;
        this.pathways = pathways;
        this.workshops = workshops;
    }

    /** Empty for whoever neither comes nor leads, and before anything is published. */
    public Agenda of(Id person) {
        return transactions.read(
                () -> new Agenda(days.of(person).filter(day -> day.campaign().day() != null), led(person)));
    }

    private List<Led> led(Id person) {
        return campaigns.all().stream()
                .filter(campaign -> campaign.day() != null)
                .flatMap(campaign -> led(campaign, person))
                .sorted(BY_TIME)
                .toList();
    }

    private Stream<Led> led(Campaign campaign, Id person) {
        return workshops.of(campaign.id()).stream()
                .filter(workshop -> workshop.animator().equals(person))
                .flatMap(workshop -> pathways.ofWorkshop(campaign.id(), workshop.id()).stream()
                        .map(session -> new Led(campaign, session, workshop)));
    }
}
