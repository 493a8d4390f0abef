package fr.essaim.journal.web;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Wall;
import fr.essaim.journal.photos.Photos;
import fr.essaim.kernel.Id;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;

/** One entry with its names, its moment, its photo, for each of its readers. Needs a running transaction. */
@Singleton
public final class EntryViews {

    private final Groups groups;
    private final Workshops workshops;
    private final Rosters rosters;
    private final Wall wall;
    private final Photos photos;
    private final Moments moments;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public EntryViews(
            Groups groups,
            Workshops workshops,
            Rosters rosters,
            Wall wall,
            Photos photos,
            Moments moments,
            Messages messages,
            Visit visit) {
        this.groups = groups;
        this.workshops = workshops;
        this.rosters = rosters;
        this.wall = wall;
        this.photos = photos;
        this.moments = moments;
        this.messages = messages;
        this.visit = visit;
    }

    /** As the members of its group read it, and whoever wrote it. */
    EntryView of(LogEntry entry, Id me) {
        return new EntryView(
                        entry,
                        about(entry),
                        entry.isBy(me) && !entry.isOfGroup() ? "" : name(entry),
                        moments.of(entry.written(), visit.language()),
                        entry.edited().isPresent(),
                        wall.state(entry),
                        entry.isBy(me))
                .showing(photo(entry, "/journal"));
    }

    private String about(LogEntry entry) {
        return entry.workshop().flatMap(workshops::find).map(Workshop::title).orElse("");
    }

    /** The group's entries are the group's; beside them stands who wrote and who changed them, for its members. */
    private String name(LogEntry entry) {
        return entry.isOfGroup() ? signed(entry) : person(entry.campaign(), entry.author());
    }

    /** Under the name of the group. */
    public String signed(LogEntry entry) {
        String label = groups.find(entry.group()).map(Group::label).orElse("");
        return messages.say(visit.language(), "journal.signed-by-group", label);
    }

    public String person(Id campaign, Id teacher) {
        return rosters.find(campaign, teacher).map(Teacher::name).orElse("");
    }

    /** Who had a hand in an entry of the group, "" for any other. */
    String hands(LogEntry entry) {
        if (!entry.isOfGroup()) {
            return "";
        }
        String written = messages.say(visit.language(), "journal.written-by", person(entry.campaign(), entry.author()));
        String editors = entry.voice().editors().stream()
                .map(id -> person(entry.campaign(), id))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        return editors.isEmpty()
                ? written
                : written + " " + messages.say(visit.language(), "journal.changed-by", editors);
    }

    /** As somebody outside of the group reads it, with nothing to change. @param from the page of that reader */
    public EntryView read(LogEntry entry, String author, String from) {
        return new EntryView(
                        entry,
                        about(entry),
                        author,
                        moments.of(entry.written(), visit.language()),
                        entry.edited().isPresent(),
                        Wall.State.KEPT,
                        false)
                .showing(photo(entry, from));
    }

    /** @param from the page whose readers read it */
    private Optional<EntryView.Photo> photo(LogEntry entry, String from) {
        return photos.has(entry.id())
                ? Optional.of(new EntryView.Photo(from + "/" + entry.id() + "/photo", photos.described(entry.id())))
                : Optional.empty();
    }
}
