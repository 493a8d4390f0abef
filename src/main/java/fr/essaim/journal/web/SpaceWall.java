package fr.essaim.journal.web;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.invitations.web.DayAddress;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.Wall;
import fr.essaim.journal.photos.Photos;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.WantPost;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows shared entries in the discussion space of the group: one post an entry, under the entry's own key. */
@Singleton
public final class SpaceWall implements Wall {

    private final Transactions transactions;
    private final WantPost wantPost;
    private final DiscussionSpaces spaces;
    private final Workshops workshops;
    private final Rosters rosters;
    private final Groups groups;
    private final Photos photos;
    private final DayAddress address;
    private final Messages messages;

    @Inject
    public SpaceWall(
            Transactions transactions,
            WantPost wantPost,
            DiscussionSpaces spaces,
            Workshops workshops,
            Rosters rosters,
            Groups groups,
            Photos photos,
            DayAddress address,
            Messages messages) {
        this.transactions = transactions;
        this.wantPost = wantPost;
        this.spaces = spaces;
        this.workshops = workshops;
        this.rosters = rosters;
        this.groups = groups;
        this.photos = photos;
        this.address = address;
        this.messages = messages;
    }

    @Override
    public void show(LogEntry entry) {
        transactions.change(() -> wantPost.want(
                entry.campaign(),
                entry.group(),
                new WantPost.Text(
                        key(entry),
                        title(entry),
                        new SpaceText(messages, address.base()).body(entry, photos.has(entry.id())),
                        entry.isOfGroup() ? Optional.empty() : Optional.of(entry.author()),
                        signature(entry),
                        entry.visibility() == Visibility.SCHOOL)));
    }

    private String signature(LogEntry entry) {
        if (entry.isOfGroup()) {
            String label = groups.find(entry.group()).map(Group::label).orElse("");
            return messages.say(Language.FR, "journal.signed-by-group", label);
        }
        return rosters.find(entry.campaign(), entry.author()).map(Teacher::name).orElse("");
    }

    @Override
    public void takeDown(LogEntry entry) {
        wantPost.withdraw(entry.campaign(), entry.group(), key(entry));
    }

    @Override
    public State state(LogEntry entry) {
        if (!entry.isShared()) {
            return State.KEPT;
        }
        return transactions.read(() -> spaces.find(entry.group())
                .flatMap(space -> space.post(key(entry)).map(post -> state(space, post.delivery())))
                .orElse(State.WAITING));
    }

    @Override
    public boolean isClosed(Id group) {
        return transactions.read(() -> spaces.isArchived(group));
    }

    @Override
    public String address(Id group) {
        return transactions.read(
                () -> spaces.find(group).map(DiscussionSpace::address).orElse(""));
    }

    @Override
    public List<EarlierSpace> earlier(Id group) {
        return transactions.read(() -> spaces.readable(group));
    }

    private static State state(DiscussionSpace space, Delivery delivery) {
        if (delivery.isDone()) {
            return State.POSTED;
        }
        if (space.archived()) {
            return State.CLOSED;
        }
        return delivery.isSetAside() ? State.SET_ASIDE : State.WAITING;
    }

    private String title(LogEntry entry) {
        return entry.workshop()
                .flatMap(workshops::find)
                .map(Workshop::title)
                .orElseGet(() -> messages.say(Language.FR, "journal.whole-day"));
    }

    private static String key(LogEntry entry) {
        return "entry-" + entry.id();
    }
}
