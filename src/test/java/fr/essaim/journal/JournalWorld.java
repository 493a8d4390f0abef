package fr.essaim.journal;

import static fr.essaim.workshops.WorkshopWorld.CAMPAIGN;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.groups.Change;
import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Groups;
import fr.essaim.groups.Search;
import fr.essaim.groups.rdf.RdfGroupPlans;
import fr.essaim.groups.rdf.RdfGroups;
import fr.essaim.host.TestClock;
import fr.essaim.journal.files.FilePhotos;
import fr.essaim.journal.photos.Photos;
import fr.essaim.journal.prompts.WordedPrompts;
import fr.essaim.journal.rdf.RdfLogEntries;
import fr.essaim.journal.rdf.RdfPrompts;
import fr.essaim.journal.web.SpaceWall;
import fr.essaim.journal.writing.EditEntry;
import fr.essaim.journal.writing.WithdrawEntry;
import fr.essaim.journal.writing.WriteEntry;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.GraphStore;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.SpacePost;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.web.Messages;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.WorkshopWorld;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two published groups of the day: Claire and Julien in H, Karim in A. */
public final class JournalWorld {

    public static final Id CLAIRE = WorkshopWorld.TEACHER;
    public static final Id JULIEN = Id.of("julien");
    public static final Id KARIM = Id.of("karim");
    public static final Id H = Id.of("group-h");
    public static final Id A = Id.of("group-a");

    public final WorkshopWorld day;
    public final GraphStore store;
    public final TestClock clock = new TestClock();
    public final Groups groups;
    public final Rosters rosters;
    public final LogEntries entries;
    public final DiscussionSpaces spaces;
    public final Wall wall;
    public final ReadJournal read;
    public final WordedPrompts prompts;
    public final Photos photos = new FilePhotos(JournalWorld::folder);
    public final ReadShared shared;
    public final WriteEntry write;
    public final EditEntry edit;
    public final WithdrawEntry withdraw;
    public final Workshop workshop;

    public JournalWorld() {
        this(new WorkshopWorld());
    }

    public JournalWorld(WorkshopWorld day) {
        this.day = day;
        this.store = day.store;
        this.groups = new RdfGroups(store);
        this.rosters = new RdfRosters(store);
        this.prompts = new RdfPrompts(store);
        this.entries = new RdfLogEntries(store);
        this.spaces = new RdfDiscussionSpaces(store);
        WantPost wantPost = new WantPost(store, spaces, day.raised::add, clock);
        this.wall = new SpaceWall(
                store,
                wantPost,
                spaces,
                day.workshops,
                rosters,
                groups,
                photos,
                () -> "https://essaim.test/",
                new Messages());
        this.read = new ReadJournal(store, groups, entries);
        this.shared = new ReadShared(store, groups, rosters, day.workshops, entries);
        this.write = new WriteEntry(store, groups, day.workshops, entries, wall, day.ids, clock);
        this.edit = new EditEntry(store, read, day.workshops, entries, wall, clock);
        this.withdraw = new WithdrawEntry(store, read, entries, wall, photos);
        workshop = day.add("Le retour vocal");
        day.publish.one(WorkshopWorld.NADIA, workshop.id(), true);
        store.change(this::people);
    }

    private static Path folder() {
        return Path.of("target", "photos-of-tests");
    }

    private void people() {
        rosters.save(CAMPAIGN, teacher(CLAIRE, "Claire", "Amblard"));
        rosters.save(CAMPAIGN, teacher(JULIEN, "Julien", "Maret"));
        rosters.save(CAMPAIGN, teacher(KARIM, "Karim", "Benali"));
        RdfGroupPlans plans = new RdfGroupPlans(store);
        plans.save(new GroupPlan(
                CAMPAIGN,
                1,
                Search.of(1, 1, 1, false, Map.of()),
                List.of(
                        new Group(A, CAMPAIGN, "A", "0990001N", List.of(KARIM), List.of(), false),
                        new Group(H, CAMPAIGN, "H", "0990002P", List.of(CLAIRE, JULIEN), List.of(), false)),
                Set.of(),
                Set.of(),
                Cost.of(0, Map.of()),
                new Change(Change.Kind.FORMED, List.of(), List.of(), "", WorkshopWorld.NADIA, Instant.EPOCH)));
        plans.publish(CAMPAIGN);
    }

    private static Teacher teacher(Id id, String first, String last) {
        return new Teacher(id, "0990002P", first, last, first + "@rosa-parks.example.org", "français", true);
    }

    public Written line(String text, Visibility visibility) {
        return new Written(Optional.of(workshop.id()), text, List.of(), "", visibility);
    }

    public Optional<SpacePost> post(LogEntry entry) {
        return store.read(() -> spaces.post(entry.group(), "entry-" + entry.id()));
    }
}
