package fr.essaim.spaces.web;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.SpaceClosing;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How far the spaces of a campaign are.
 *
 * @param path of this page
 * @param checked when the host was last compared, "" if never
 * @param closing what becomes here of a space that is closed
 * @param inSchools whether the spaces are topics that whole schools read
 * @param open whether the platform is installed; until then nothing is made there
 * @param notices people who could not be told something through the host, with the reason
 * @param next when what failed is tried again by itself, "" if nothing failed
 */
public record SpacesView(
        String path,
        String campaignPath,
        Progress progress,
        List<Line> lines,
        String checked,
        String next,
        SpaceClosing closing,
        boolean inSchools,
        boolean open,
        List<Trouble> notices) {

    /**
     * One space.
     *
     * @param url where the viewer opens it, "" until it exists and for whoever would find it closed
     * @param stayed closed on an earlier platform, and not on this one
     * @param troubles what did not go well, each once
     * @param earlier where else the viewer reads what was said before
     */
    public record Line(
            String group,
            String name,
            String url,
            boolean archived,
            boolean stayed,
            Progress progress,
            List<Trouble> troubles,
            List<Drift> drifts,
            List<EarlierSpace> earlier) {

        public boolean made() {
            return progress.spaces().finished();
        }
    }

    /**
     * Something the host did not do.
     *
     * @param what name of the member, title of the text, "" for the space itself
     * @param code why: {@code spaces.reason.<code>}
     */
    public record Trouble(String what, String code, boolean setAside) {}

    static SpacesView of(
            String campaignPath,
            List<DiscussionSpace> spaces,
            Function<Id, List<EarlierSpace>> earlier,
            Id viewer,
            ZoneId zone,
            Language language) {
        List<DiscussionSpace> published =
                spaces.stream().filter(DiscussionSpace::published).toList();
        Progress progress = Progress.of(published);
        return new SpacesView(
                campaignPath + "/espaces",
                campaignPath,
                progress,
                published.stream()
                        .map(space -> line(space, earlier.apply(space.group()), viewer))
                        .toList(),
                published.stream()
                        .flatMap(space -> space.checked().stream())
                        .max(Comparator.naturalOrder())
                        .map(at -> day(at, zone, language))
                        .orElse(""),
                progress.nextTry().map(at -> moment(at, zone, language)).orElse(""),
                SpaceClosing.NOT_NOW,
                false,
                true,
                List.of());
    }

    /** Whether anything changes while one looks. */
    public boolean moving() {
        return open && progress.moving();
    }

    /** Whether a press for all at once would put something back; the rest is decided one by one. */
    public boolean mendable() {
        return lines.stream().flatMap(line -> line.drifts().stream()).anyMatch(Drift::mendable);
    }

    SpacesView on(SpaceClosing closes, boolean readBySchools, boolean installed) {
        return new SpacesView(
                path, campaignPath, progress, lines, checked, next, closes, readBySchools, installed, notices);
    }

    /** @param aside what could not be told; its words are between the sender and the person, so only the name is shown */
    SpacesView missing(List<MissedNotices.Missed> aside) {
        List<Trouble> missed = aside.stream()
                .map(one -> trouble(one.name(), one.notice().delivery()))
                .distinct()
                .toList();
        return new SpacesView(path, campaignPath, progress, lines, checked, next, closing, inSchools, open, missed);
    }

    /** Our own platform shows a space to its members only; others decide for themselves. */
    private static String url(DiscussionSpace space, Id viewer) {
        boolean closed = space.url().startsWith("/")
                && space.member(viewer).filter(SpaceMember::wanted).isEmpty();
        return closed ? "" : space.url();
    }

    private static Line line(DiscussionSpace space, List<EarlierSpace> earlier, Id viewer) {
        return new Line(
                space.group().value(),
                space.name(),
                url(space, viewer),
                space.archived(),
                space.delivery().isElsewhere(),
                Progress.of(List.of(space)),
                Stream.of(
                                Stream.of(trouble("", space.delivery())),
                                space.members().stream().map(member -> trouble(member.name(), member.delivery())),
                                space.posts().stream().map(post -> ofText(post.title(), post.delivery())))
                        .flatMap(all -> all)
                        .filter(trouble -> !trouble.code().isEmpty())
                        .toList(),
                space.drifts(),
                earlier.stream()
                        .filter(place -> !place.url().startsWith("/")
                                || place.member(viewer).isPresent())
                        .toList());
    }

    private static Trouble ofText(String title, Delivery delivery) {
        return delivery.isLetGo() ? new Trouble(title, "text-let-go", false) : trouble(title, delivery);
    }

    private static Trouble trouble(String what, Delivery delivery) {
        return new Trouble(what, delivery.reason(), delivery.isSetAside());
    }

    private static String day(Instant at, ZoneId zone, Language language) {
        return Dates.day(at.atZone(zone).toLocalDate(), language) + ", " + moment(at, zone, language);
    }

    private static String moment(Instant at, ZoneId zone, Language language) {
        return Dates.time(at.atZone(zone).toLocalTime(), language);
    }
}
