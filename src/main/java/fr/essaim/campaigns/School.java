package fr.essaim.campaigns;

/** A collège taking part, known by its UAI everywhere. */
public record School(String uai, String name, String town) {}
