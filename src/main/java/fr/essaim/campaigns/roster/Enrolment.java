package fr.essaim.campaigns.roster;

/** What a roster changed. */
public record Enrolment(int added, int changed, int unchanged) {}
