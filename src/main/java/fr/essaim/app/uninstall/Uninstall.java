package fr.essaim.app.uninstall;

import fr.essaim.app.backup.Backups;
import fr.essaim.app.backup.Stores;
import fr.essaim.app.host.Install;
import fr.essaim.app.install.Closed;
import fr.essaim.app.install.Installation;
import fr.essaim.app.install.Installed;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.SpaceClosing;
import fr.essaim.spaces.reconciler.Reconcile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes Essaim out of its platform: our entries leave the navigation, the spaces of groups are archived with all that
 * was said in them (where the platform cannot archive they stay as they are, for nobody would put members back), and the data are kept (the default), archived and then erased, or erased. What is erased is erased
 * only once the platform was left and, where asked, an archive was read back.
 */
@Singleton
public final class Uninstall {

    private static final int LOOKS = 80;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Plugin plugin;
    private final Transactions transactions;
    private final Campaigns campaigns;
    private final DiscussionSpaces spaces;
    private final CloseSpaces closeSpaces;
    private final Reconcile reconcile;
    private final Install install;
    private final Installation installation;
    private final Backups backups;
    private final Stores stores;
    private final Closed closed;
    private final Purge purge;
    private final Audit audit;

    @Inject
    public Uninstall(
            Plugin plugin,
            Transactions transactions,
            Campaigns campaigns,
            DiscussionSpaces spaces,
            CloseSpaces closeSpaces,
            Reconcile reconcile,
            Install install,
            Installation installation,
            Backups backups,
            Stores stores,
            Closed closed,
            Purge purge,
            Audit audit) {
        this.plugin = plugin;
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.spaces = spaces;
        this.closeSpaces = closeSpaces;
        this.reconcile = reconcile;
        this.install = install;
        this.installation = installation;
        this.backups = backups;
        this.stores = stores;
        this.closed = closed;
        this.purge = purge;
        this.audit = audit;
    }

    /**
     * What was done.
     *
     * @param archived spaces archived on the platform
     * @param left spaces the platform did not let us archive, with the administrator's leave
     * @param archive the archive made before the erasure
     */
    public record Done(int archived, int left, Optional<String> archive) {}

    /** Whether leaving archives the spaces; else they stay open. */
    public boolean archives() {
        return reconcile.closing() == SpaceClosing.ARCHIVED;
    }

    /** How many spaces of the platform are open now. */
    public int open() {
        return transactions.read(() ->
                (int) published().stream().filter(space -> !space.archived()).count());
    }

    /**
     * @param option one of the descriptor's words
     * @param leaveRest go on although the platform does not answer; what stands there stays there
     * @throws Failure.Invalid for another option
     * @throws Failure.HostDown if the platform does not answer and nothing was said of leaving the rest; nothing is erased
     */
    public Done perform(Id who, String option, boolean leaveRest) {
        if (!plugin.uninstallOptions().contains(option)) {
            throw new Failure.Invalid("option", "admin.uninstall-choose");
        }
        Done left = leave(leaveRest);
        Optional<String> archive =
                option.equals("export-then-purge") ? Optional.of(backups.make().name()) : Optional.empty();
        installation.removed(who);
        if (!option.equals("keep")) {
            purge.everything();
            audit.note(Audit.Act.done(who, Audit.Category.ERASURE, "admin.audit-purged"));
            stores.forgetHistory();
        }
        return new Done(left.archived(), left.left(), archive);
    }

    private Done leave(boolean leaveRest) {
        if (!installation.state().isInstalled()) {
            return new Done(0, 0, Optional.empty());
        }
        List<Id> toClose = transactions.read(() -> published().stream()
                .filter(space -> !space.archived())
                .map(DiscussionSpace::group)
                .toList());
        Done left = archives() ? archived(toClose, leaveRest) : new Done(0, toClose.size(), Optional.empty());
        try {
            install.takeOut(transactions.read(
                    () -> published().stream().map(DiscussionSpace::group).toList()));
        } catch (Failure.HostDown down) {
            if (!leaveRest) {
                throw down;
            }
        }
        return left;
    }

    private Done archived(List<Id> toClose, boolean leaveRest) {
        closed.keep(toClose);
        toClose.forEach(closeSpaces::close);
        List<DiscussionSpace> after = reconciled();
        int rest =
                (int) after.stream().filter(space -> !space.delivery().isDone()).count();
        if (rest > 0 && !leaveRest) {
            throw new Failure.HostDown("admin.uninstall-host-down", rest);
        }
        return new Done(after.size() - rest, rest, Optional.empty());
    }

    /**
     * All published spaces once nothing of them is left untried. The reconciler may be at work on another thread
     * already, and then returns at once: so it is waited for, within the patience of a person at a page. What an
     * earlier attempt wanted archived and could not counts too.
     */
    private List<DiscussionSpace> reconciled() {
        for (int look = 0; ; look++) {
            reconcile.run();
            List<DiscussionSpace> all = transactions.read(this::published);
            boolean untried = all.stream().anyMatch(space -> space.delivery().state() == Delivery.State.WANTED);
            if (!untried || look >= LOOKS) {
                return all;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Installing again opens the spaces that the uninstallation had archived, and no others. */
    public void installed(@Observes Installed event) {
        closed.take().forEach(group -> {
            boolean there = transactions.read(() -> spaces.find(group)).isPresent();
            if (there) {
                closeSpaces.reopen(group);
            }
        });
    }

    private List<DiscussionSpace> published() {
        return campaigns.all().stream()
                .flatMap(campaign -> spaces.ofCampaign(campaign.id()).stream())
                .filter(DiscussionSpace::published)
                .toList();
    }
}
