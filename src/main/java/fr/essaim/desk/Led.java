package fr.essaim.desk;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Slot;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;

/** One published session of a workshop somebody leads. */
public record Led(Campaign campaign, Session session, Workshop workshop) {

    public Slot slot() {
        return campaign.slot(session.slot());
    }
}
