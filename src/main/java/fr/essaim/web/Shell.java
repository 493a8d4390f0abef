package fr.essaim.web;

import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import java.util.List;
import java.util.UUID;

/**
 * What every template is given beside its own view: words, addresses, who is looking, and what the page before
 * left to say.
 *
 * @param base address of the application on its server, such as {@code /essaim}
 */
public record Shell(
        Messages messages,
        String base,
        Visit visit,
        String title,
        List<NavItem> navigation,
        boolean demo,
        boolean storeWrites) {

    /** Hidden field that names the boxes of a form, for one left empty is not sent. */
    public static final String BOXES = "cases";

    /** A sentence in the viewer's language. */
    public String t(String key, Object... arguments) {
        return messages.say(visit.language(), key, arguments);
    }

    /** The address of a path of ours: {@code href("/campagnes")} is {@code /essaim/campagnes}. */
    public String href(String path) {
        return base + path;
    }

    public String lang() {
        return visit.language().code();
    }

    public Viewer viewer() {
        return visit.viewer();
    }

    public String who() {
        return visit.viewer().name();
    }

    /** Key of the name of the role an administrator looks at, "" for everybody else. */
    public String seenAs() {
        return visit.seenAs().map(Role::key).orElse("");
    }

    public boolean framed() {
        return visit.framed();
    }

    /** Proves that a form was ours; goes into the hidden field {@code _jeton}. */
    public String token() {
        return visit.formToken();
    }

    /** Makes two presses of one button one effect; goes into the hidden field {@code _une-fois}. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public Flash flash() {
        return visit.flash();
    }

    /** The sentence about a field that was wrong, or "". */
    public String error(String field) {
        return flash().violations().stream()
                .filter(violation -> violation.field().equals(field))
                .map(this::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whether the viewer keeps a journal at all: a project team and a head do not. */
    public boolean writesJournal() {
        return visit.viewer().is(Role.TEACHER) || visit.viewer().is(Role.ANIMATOR);
    }

    /** Whether the pages of a campaign's road open for the viewer: an animator gets only to workshops. */
    public boolean walksTheRoad() {
        return visit.viewer().is(Role.PROJECT_TEAM) || visit.viewer().is(Role.DIRECTION);
    }

    /** Where a sentence of the summary leads: to its field; from a line of a file, to the field that takes the file. */
    public String anchor(Violation violation) {
        return violation.field().startsWith("line-") ? "fichier" : violation.field();
    }

    public String sentence(Violation violation) {
        return messages.say(visit.language(), violation.key(), violation.arguments());
    }

    /** What was typed before the form came back, or what stands there now. */
    public String typed(String field, String otherwise) {
        List<String> before = flash().typed().get(field);
        return before == null || before.isEmpty() ? otherwise : before.get(0);
    }

    /** Whether a box is ticked: as it was when the form came back, or as it stands now. */
    public boolean ticked(String field, String value, boolean otherwise) {
        boolean asked = flash().typed().getOrDefault(BOXES, List.of()).contains(field);
        return asked ? flash().typed().getOrDefault(field, List.of()).contains(value) : otherwise;
    }

    /** What the form was made from; a form that came back for another reason keeps what it was made from first. */
    public String madeFrom(String field, Shown now) {
        return changedMeanwhile() ? now.mark() : typed(field, now.mark());
    }

    /** Whether somebody saved other values than the form had been made from. */
    public boolean changedMeanwhile() {
        return flash().violations().stream().anyMatch(wrong -> wrong.key().equals(Shown.CHANGED));
    }

    /** Whether a field says something else than what was saved meanwhile. */
    public boolean differs(String field, String saved) {
        return changedMeanwhile() && !typed(field, saved).replace("\r\n", "\n").equals(saved.replace("\r\n", "\n"));
    }
}
