package fr.essaim.house.seeded.honest.campaigns.roster;

import fr.essaim.house.seeded.honest.campaigns.Campaign;

/** A room within the room. */
public record Roster(Campaign campaign) {}
