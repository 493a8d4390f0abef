package fr.essaim.invitations.web.replies;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Slot;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.invitations.replies.RemindSilent;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the view of an invitation: the sessions of the person's group and those the person leads. */
@Singleton
public final class InvitationViews {

    private final Pathways pathways;
    private final Workshops workshops;
    private final Clock clock;

    @Inject
    public InvitationViews(Pathways pathways, Workshops workshops, Clock clock) {
        this.pathways = pathways;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** Needs a running transaction. */
    InvitationView of(Campaign campaign, Invited me) {
        List<InvitationView.Line> lines = new ArrayList<>();
        me.led().forEach(session -> lines.add(line(campaign, campaign.slot(session.slot()), Optional.of(session))));
        if (me.group().isPresent()) {
            List<Session> sessions = pathways.of(campaign.id(), me.group().get().id());
            for (Slot slot : campaign.slots()) {
                Optional<Session> session = sessions.stream()
                        .filter(one -> one.slot() == slot.number())
                        .findFirst();
                if (slot.free() || session.isPresent()) {
                    lines.add(line(campaign, slot, session));
                }
            }
        }
        lines.sort(Comparator.comparing(InvitationView.Line::start));
        return new InvitationView(
                campaign, me, lines, RemindSilent.address(campaign.id()), campaign.isOver(LocalDate.now(clock)));
    }

    private InvitationView.Line line(Campaign campaign, Slot slot, Optional<Session> session) {
        Optional<Workshop> workshop = session.flatMap(one -> workshops.find(one.workshop()));
        return new InvitationView.Line(
                slot.start(),
                slot.end(),
                workshop.map(one -> one.id().value()).orElse(""),
                workshop.map(Workshop::title).orElse(""),
                session.map(one -> campaign.where(one.room())).orElse(""));
    }
}
