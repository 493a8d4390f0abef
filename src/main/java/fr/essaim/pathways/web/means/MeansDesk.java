package fr.essaim.pathways.web.means;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.means.DayMeans;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;

/** Gathers what the page of the means shows. */
@Singleton
public final class MeansDesk {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final Animators animators;
    private final DayMeans dayMeans;

    @Inject
    public MeansDesk(
            Transactions transactions,
            Campaigns campaigns,
            Workshops workshops,
            Animators animators,
            DayMeans dayMeans) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.animators = animators;
        this.dayMeans = dayMeans;
    }

    MeansView means(Id campaign) {
        return transactions.read(() -> new MeansView(
                campaigns.get(campaign),
                dayMeans.of(campaign),
                workshops.of(campaign),
                workshops.of(campaign).stream()
                        .map(Workshop::animator)
                        .distinct()
                        .flatMap(animator -> animators.find(animator).stream())
                        .sorted(Comparator.comparing(Animator::name))
                        .toList()));
    }
}
