package fr.essaim.questionnaire.web.own;

import fr.essaim.campaigns.Campaign;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.Score;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import fr.essaim.questionnaire.web.MapView;
import java.util.List;
import java.util.Optional;

/** A teacher’s own place, seen by nobody else on this page. */
public record PositionView(Campaign campaign, Optional<TeacherProfile> position, MapView map) {

    private static final int LEFT = 60;
    private static final int BOTTOM = 430;
    private static final int UNIT = 50;

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public boolean isPlaced() {
        return position.filter(one -> one.computed().isPresent()).isPresent();
    }

    public long x() {
        return LEFT + Math.round(UNIT * position.orElseThrow().usage().value());
    }

    public long y() {
        return BOTTOM - Math.round(UNIT * position.orElseThrow().openness().value());
    }

    public boolean isCentral() {
        return position.filter(TeacherProfile::central).isPresent();
    }

    public boolean isCorrected() {
        return position.flatMap(TeacherProfile::own).isPresent();
    }

    public List<Profile> profiles() {
        return List.of(Profile.values());
    }

    /** Key of what a quarter means, without its name. */
    public String meaning(Profile profile) {
        return MapView.meaning(profile);
    }

    public boolean is(Profile profile) {
        return position.flatMap(TeacherProfile::profile).filter(profile::equals).isPresent();
    }

    public Score openness() {
        return position.orElseThrow().openness();
    }

    public Score usage() {
        return position.orElseThrow().usage();
    }
}
