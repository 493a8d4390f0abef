package fr.essaim.workshops.web;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Dates;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Occurrences;
import fr.essaim.workshops.ReadWorkshops;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts together the public pages. Who animates is told to the people of the campaign only: outside, a workshop has no
 * name attached.
 */
@Singleton
public final class WorkshopViews {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Animators animators;
    private final Occurrences occurrences;
    private final ReadWorkshops workshops;
    private final Visit visit;

    @Inject
    public WorkshopViews(
            Transactions transactions,
            Campaigns campaigns,
            Animators animators,
            Occurrences occurrences,
            ReadWorkshops workshops,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.animators = animators;
        this.occurrences = occurrences;
        this.workshops = workshops;
        this.visit = visit;
    }

    WorkshopView page(Workshop workshop) {
        return transactions.read(() -> {
            Campaign campaign = campaigns.get(workshop.campaign());
            return new WorkshopView(
                    workshop,
                    campaign,
                    Dates.day(campaign.day(), visit.language()),
                    visit.viewer().knows(campaign.id())
                            ? animators.find(workshop.animator())
                            : Optional.<Animator>empty(),
                    occurrences.of(workshop).stream()
                            .map(one ->
                                    new WorkshopView.Time(Dates.time(one.slot().start(), visit.language()), one))
                            .toList(),
                    HeroArt.of(workshop),
                    workshops.mayChange(workshop, visit.viewer().identity()),
                    visit.viewer().knows(campaign.id()));
        });
    }

    CatalogueView catalogue(List<Workshop> published) {
        Map<Id, List<Workshop>> byCampaign = published.stream()
                .collect(Collectors.groupingBy(Workshop::campaign, LinkedHashMap::new, Collectors.toList()));
        return transactions.read(() -> new CatalogueView(byCampaign.entrySet().stream()
                .map(entry -> day(campaigns.get(entry.getKey()), entry.getValue()))
                .toList()));
    }

    private CatalogueView.Day day(Campaign campaign, List<Workshop> offered) {
        return new CatalogueView.Day(
                campaign.title(),
                Dates.day(campaign.day(), visit.language()),
                campaign.schools().stream().map(school -> school.name()).toList(),
                offered.stream()
                        .map(workshop -> new CatalogueView.Offer(workshop, HeroArt.of(workshop)))
                        .toList());
    }
}
