package fr.essaim.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who did what, when, to what and why, and how it ended. It only grows: nothing here changes an entry; after the
 * retention of the descriptor whole months go ({@link #forgetBefore}).
 *
 * <p>Never content: {@code what} and {@code why} are keys of messages, {@code on} are opaque ids, setting keys or school
 * numbers. There is no place in an entry for a text a person typed, a name or a secret.
 *
 * <p>May be called inside a write transaction (what is undone is not noted) or outside of any; inside a read it throws
 * {@link IllegalStateException}, so a page notes a sensitive read before it reads. If the disk refuses, {@link
 * Failure.HostDown}: what cannot be noted is not shown.
 */
public interface Audit {

    /** What kind of act, as the descriptor's audit categories name it. */
    enum Category {
        INSTALL,
        SETTINGS,
        ROLES,
        SENSITIVE_READ,
        EXPORT,
        GROUPS,
        SHARING,
        ERASURE,
        JOBS,
        HOST;

        /** The id of this category in plugin-descriptor.xml. */
        public String descriptorId() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Key of its name on screens. */
        public String key() {
            return "admin.audit-" + descriptorId();
        }
    }

    /** How it ended. */
    enum Result {
        DONE,
        REFUSED,
        FAILED;

        /** Key of its name on screens. */
        public String key() {
            return "admin.result-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What was done.
     *
     * @param who empty when the instance did it by itself (a job)
     * @param what key of the message that says it: {@code questionnaire.audit-profiles-read}
     * @param on ids of persons, campaigns, groups…, keys of settings, numbers of schools
     * @param why key of the message that gives the reason, "" when the act explains itself
     */
    record Act(Optional<Id> who, Category category, String what, Set<String> on, String why, Result result) {

        private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
        private static final Pattern THING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");

        public Act {
            on = Set.copyOf(on);
            boolean sound = KEY.matcher(what).matches()
                    && (why.isEmpty() || KEY.matcher(why).matches())
                    && on.stream().allMatch(thing -> THING.matcher(thing).matches());
            if (!sound) {
                throw new IllegalArgumentException("an entry holds keys and ids, never a text");
            }
        }

        public static Act done(Id who, Category category, String what, String... on) {
            return new Act(Optional.of(who), category, what, Set.of(on), "", Result.DONE);
        }

        /** Something the instance did by itself. */
        public static Act byItself(Category category, String what, String... on) {
            return new Act(Optional.empty(), category, what, Set.of(on), "", Result.DONE);
        }

        /** A look at what is said of single persons. */
        public static Act read(Id who, String what, String why, Set<String> persons) {
            return new Act(Optional.of(who), Category.SENSITIVE_READ, what, persons, why, Result.DONE);
        }

        public Act because(String reason) {
            return new Act(who, category, what, on, reason, result);
        }

        public Act ended(Result how) {
            return new Act(who, category, what, on, why, how);
        }
    }

    /** An act as it was noted. */
    record Entry(Instant when, Act act) {}

    /** What is asked for; empty parts ask for everything. */
    record Wanted(
            Optional<Category> category, Optional<Id> who, Optional<String> on, Optional<Instant> since, int most) {

        public static Wanted last(int most) {
            return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), most);
        }

        public Wanted of(Category one) {
            return new Wanted(Optional.of(one), who, on, since, most);
        }

        public Wanted by(Id person) {
            return new Wanted(category, Optional.of(person), on, since, most);
        }

        public Wanted on(String thing) {
            return new Wanted(category, who, Optional.of(thing), since, most);
        }

        public Wanted since(Instant time) {
            return new Wanted(category, who, on, Optional.of(time), most);
        }

        public boolean asksFor(Entry entry) {
            Act act = entry.act();
            return category.filter(one -> act.category() != one).isEmpty()
                    && who.filter(one -> !act.who().equals(Optional.of(one))).isEmpty()
                    && on.filter(one -> !act.on().contains(one)).isEmpty()
                    && since.filter(entry.when()::isBefore).isEmpty();
        }
    }

    /**
     * Notes the act with the time of the clock. The same look by the same person at the same persons for the same
     * reason within ten minutes ({@link Category#SENSITIVE_READ}) is one look, noted once.
     */
    void note(Act act);

    /** Newest first, at most as many as wanted. */
    List<Entry> find(Wanted wanted);

    /** How many entries {@link #forgetBefore} would drop. */
    int countBefore(Instant time);

    /** Drops the months that ended before that time; returns how many entries they held. */
    int forgetBefore(Instant time);
}
