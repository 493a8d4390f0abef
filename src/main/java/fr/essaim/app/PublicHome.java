package fr.essaim.app;

import fr.essaim.app.settings.InUse;
import fr.essaim.app.settings.PublicRoot;
import fr.essaim.app.settings.Settings;
import fr.essaim.groups.GroupsRepaired;
import fr.essaim.invitations.web.DayAddress;
import fr.essaim.kernel.Id;
import fr.essaim.outcomes.PublicAddress;
import fr.essaim.outcomes.PublishDay;
import fr.essaim.pathways.PathwaysPublished;
import fr.essaim.questionnaire.web.AnswersAddress;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.PublicDataset;
import fr.essaim.rdf.Shapes;
import fr.essaim.workshops.typing.WorkshopsChanged;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;

/** The public dataset: a store of its own beside the private one, and what keeps it in step with what is published. */
@Singleton
public final class PublicHome {

    private static final System.Logger LOG = System.getLogger(PublicHome.class.getName());

    private final LogGraphStore store;
    private final PublicDataset dataset;
    private final PublicRoot root;
    private final Instance<PublishDay> publishDay;

    @Inject
    public PublicHome(
            Settings settings,
            PublicRoot root,
            ScheduledExecutorService executor,
            Clock clock,
            Instance<PublishDay> publishDay) {
        this.store = LogGraphStore.open(settings.data().resolve("public"), executor, clock);
        this.dataset = new PublicDataset(store, Shapes.ofPublicData());
        this.root = root;
        this.publishDay = publishDay;
    }

    @Produces
    @Singleton
    PublicDataset dataset() {
        return dataset;
    }

    @Produces
    @Singleton
    PublicAddress address() {
        return root::address;
    }

    @Produces
    @Singleton
    DayAddress dayAddress() {
        return root::address;
    }

    @Produces
    @Singleton
    AnswersAddress answersAddress() {
        return root::address;
    }

    /** Once anything was published under it, the address that roots its identifiers stays. */
    @Produces
    @Singleton
    InUse inUse() {
        return () -> !dataset.names().isEmpty();
    }

    void published(@Observes PathwaysPublished event) {
        publishDay.get().publish(event.campaign());
    }

    void repaired(@Observes GroupsRepaired event) {
        publishDay.get().publish(event.campaign());
    }

    void changed(@Observes WorkshopsChanged event) {
        publishDay.get().follow(event.campaign());
    }

    /** What a crash kept from following follows now; a day that may not be public is said and left as it is. */
    void catchUp() {
        try {
            LOG.log(
                    Level.DEBUG,
                    "public days in step: {0}",
                    publishDay.get().followAll().stream().map(Id::value).toList());
        } catch (RuntimeException refused) {
            LOG.log(Level.ERROR, "the public dataset could not follow", refused);
        }
    }

    LogGraphStore log() {
        return store;
    }

    void close() {
        store.close();
    }
}
