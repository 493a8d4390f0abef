package fr.essaim.academy;

import fr.essaim.academy.pool.PoolLines;
import fr.essaim.academy.pool.ReadOwnCard;
import fr.essaim.academy.pool.SchoolsHelped;
import fr.essaim.academy.pool.SearchPool;
import fr.essaim.academy.web.AcademyPoolPage;
import fr.essaim.academy.web.CampaignPoolPage;
import fr.essaim.academy.web.CardPage;
import fr.essaim.academy.web.RequestsPage;
import fr.essaim.animators.PoolWorld;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.rdf.RdfShortlists;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.rdf.RdfDecisions;
import fr.essaim.impressions.rdf.RdfImpressions;
import fr.essaim.impressions.rdf.RdfQuotes;
import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.kernel.Id;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Pitch;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.rdf.RdfWorkshops;
import java.util.List;

/** The pool with all that is read around it. */
public final class AcademyWorld {

    public final PoolWorld pool = new PoolWorld();
    public final RdfWorkshops workshops = new RdfWorkshops(pool.store);
    public final ReadQuotes quotes = new ReadQuotes(
            pool.store,
            workshops,
            new ReadVerbatims(
                    pool.store,
                    new RdfImpressions(pool.store),
                    new RdfDecisions(pool.store),
                    pool.rosters,
                    pool.animators,
                    workshops),
            new RdfQuotes(pool.store));
    public final SchoolsHelped helped = new SchoolsHelped(workshops, pool.campaigns, pool.clock);
    public final SearchPool search = new SearchPool(
            pool.store,
            pool.campaigns,
            pool.requests,
            pool.askable,
            pool.suggest,
            new PoolLines(pool.cards, pool.requests, pool.memberships, helped, quotes, pool.clock));

    public CampaignPoolPage campaignPage(Visit visit) {
        ReadConcerns concerns = new ReadConcerns(pool.store, null, new RdfShortlists(pool.store));
        return new CampaignPoolPage(search, pool.ask, pool.takeBack, concerns, visit, pool.clock);
    }

    public AcademyPoolPage academyPage(Visit visit) {
        return new AcademyPoolPage(search, pool.suggest, pool.inviteToPool, pool.audit, new Messages(), visit);
    }

    public CardPage cardPage(Visit visit) {
        return new CardPage(
                new ReadOwnCard(pool.store, pool.keep, helped, quotes, pool.answer), pool.keep, pool.consent, visit);
    }

    public RequestsPage requestsPage(Visit visit) {
        return new RequestsPage(pool.answer, visit);
    }

    /** A published workshop of the person. */
    public void led(Id animator, Id campaign) {
        pool.store.change(() -> workshops.save(new Workshop(
                Id.of("w-" + animator),
                campaign,
                "A1",
                new Pitch("La carte mentale", "", List.of(), "", "", ""),
                List.of(Concern.of("c4")),
                new Format(15, 30),
                List.of(),
                animator,
                12,
                2,
                true)));
    }
}
