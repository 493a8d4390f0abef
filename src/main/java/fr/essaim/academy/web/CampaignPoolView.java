package fr.essaim.academy.web;

import fr.essaim.academy.pool.PoolLine;
import fr.essaim.academy.pool.SearchPool.ForTeam;
import fr.essaim.web.Shell;
import java.time.LocalDate;

/** Whom a team asked, met, and may ask. */
public record CampaignPoolView(ForTeam team, Filters filters, LocalDate today) {

    public String path(String below) {
        return "/campagnes/" + team.campaign().id() + "/animateurs" + below;
    }

    public String path(PoolLine line, String below) {
        return path("/" + line.animator().id() + below);
    }

    public LineWords words(PoolLine line, Shell shell) {
        return new LineWords(line, shell);
    }

    /** Once the day is over there is nobody left to ask. */
    public boolean isOver() {
        return team.campaign().day() != null && team.campaign().day().isBefore(today);
    }

    public String academies() {
        return String.join(", ", team.academies());
    }
}
