package fr.essaim.journal.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Group;
import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.prompts.Prompts;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The box to write in.
 *
 * @param entry the one to change, empty for a new one
 * @param own whether the writer may say who reads it; a mate of its group leaves it the group's
 * @param group with whom one writes; empty when there is nobody to write with yet
 * @param others the writer's other groups, of other days
 * @param workshops titles by id, those of the group's pathway first
 * @param prompts what is asked, by id, about workshops somebody worded it for
 * @param about id of the workshop chosen beforehand, "" for none
 * @param bySchool whether the group's space is one that the whole school reads
 * @param closed whether the group's space takes nothing more for now
 */
public record ComposerView(
        Optional<LogEntry> entry,
        boolean own,
        Optional<MyGroup> group,
        List<MyGroup> others,
        Map<String, String> workshops,
        Map<String, Prompts> prompts,
        String about,
        boolean bySchool,
        boolean closed) {

    /** A group and the title of its day. */
    public record MyGroup(Group group, String day) {

        /** Needs a running transaction. */
        static MyGroup named(Group group, Campaigns campaigns) {
            return new MyGroup(
                    group, campaigns.find(group.campaign()).map(Campaign::title).orElse(""));
        }

        public String path() {
            return "/journal/nouveau?groupe=" + group.id();
        }
    }

    ComposerView(
            Optional<LogEntry> entry,
            boolean own,
            Optional<MyGroup> group,
            List<MyGroup> others,
            Map<String, String> workshops,
            Map<String, Prompts> prompts,
            String about) {
        this(entry, own, group, others, workshops, prompts, about, false, false);
    }

    ComposerView told(boolean school, Predicate<Id> shut) {
        boolean closedNow = group.filter(one -> shut.test(one.group().id())).isPresent();
        return new ComposerView(entry, own, group, others, workshops, prompts, about, school, closedNow);
    }

    /** Key of where a text for the group goes. */
    public String groupSay() {
        return closed ? "journal.send-closed-say" : "journal.send-group-say";
    }

    /** The same where the space is one that the whole school reads. */
    public String schoolSay() {
        return closed ? "journal.send-closed-say" : "journal.send-school-say";
    }

    /** Which state of the entry is being changed; "" for a new one. */
    public String version() {
        return entry.map(LogEntry::version).orElse("");
    }

    public String action() {
        return entry.map(one -> "/journal/" + one.id() + "/modifier").orElse("/journal/nouveau");
    }

    /** Whether it is to be signed by the group. */
    public boolean ofGroup() {
        return entry.map(LogEntry::isOfGroup).orElse(false);
    }

    public String retained() {
        return entry.map(one -> one.note().retained()).orElse("");
    }

    public String proposals() {
        return entry.map(one -> one.note().proposals()).orElse("");
    }

    /** What is asked about a workshop. */
    public Prompts asked(String workshop) {
        return prompts.getOrDefault(workshop, Prompts.NONE);
    }

    /** The nth idea, from 1. */
    public Idea idea(int number) {
        List<Idea> ideas = entry.map(one -> one.note().ideas()).orElse(List.of());
        return number <= ideas.size() ? ideas.get(number - 1) : new Idea("", "");
    }

    public boolean hasIdeas() {
        return !idea(1).isEmpty();
    }

    public boolean hasProposals() {
        return !proposals().isBlank();
    }
}
