package fr.essaim.campaigns.web;

import fr.essaim.campaigns.team.Colleagues.Invited;

/**
 * What the one who invites hands over.
 *
 * @param teamPath way back to the team
 * @param address where the person signs in
 */
public record TeamCodeView(String teamPath, String address, Invited invited) {}
