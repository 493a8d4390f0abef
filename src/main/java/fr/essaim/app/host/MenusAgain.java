package fr.essaim.app.host;

import fr.essaim.app.install.Installed;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.SpacesWanted;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Spaces made before the menus of the platform were agreed to are gone through once more, so that they get theirs. */
@Singleton
public final class MenusAgain {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final DiscussionSpaces spaces;
    private final HostPlatform host;
    private final Events events;
    private final Clock clock;

    @Inject
    public MenusAgain(
            Transactions transactions,
            Campaigns campaigns,
            DiscussionSpaces spaces,
            HostPlatform host,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.spaces = spaces;
        this.host = host;
        this.events = events;
        this.clock = clock;
    }

    public void installed(@Observes Installed event) {
        if (hasMenus()) {
            transactions.change(() -> campaigns.all().stream()
                    .flatMap(campaign -> spaces.ofCampaign(campaign.id()).stream())
                    .filter(space -> space.published()
                            && !space.archived()
                            && space.delivery().isDone())
                    .forEach(this::again));
        }
    }

    private void again(DiscussionSpace space) {
        spaces.replace(space, space.with(space.delivery().again(clock.instant())));
        events.raise(new SpacesWanted(space.campaign()));
    }

    private boolean hasMenus() {
        try {
            return host.can(Capability.NAVIGATION);
        } catch (HostFailure notNow) {
            return false;
        }
    }
}
