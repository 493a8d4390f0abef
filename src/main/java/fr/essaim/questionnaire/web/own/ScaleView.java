package fr.essaim.questionnaire.web.own;

import fr.essaim.questionnaire.profiles.Axis;
import fr.essaim.questionnaire.profiles.Scale;
import java.util.List;
import java.util.Locale;

/** The scale as anybody may read it. */
public record ScaleView(Scale scale) {

    public List<Axis> axes() {
        return List.of(Axis.values());
    }

    public String label(Axis axis) {
        return "questionnaire.axis." + axis.name().toLowerCase(Locale.ROOT);
    }

    public String points(Scale.Weight weight) {
        return String.join(" · ", weight.points().stream().map(String::valueOf).toList());
    }
}
