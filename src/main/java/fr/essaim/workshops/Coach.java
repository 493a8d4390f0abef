package fr.essaim.workshops;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a workshop as a group would and says what would make it better. Advice only: nothing is refused for it. */
public final class Coach {

    private Coach() {}

    /** One piece of advice: the field it is about, the key of the sentence, its arguments. */
    public record Advice(String field, String key, List<Object> arguments) {

        public Advice {
            arguments = List.copyOf(arguments);
        }

        static Advice of(String field, String key, Object... arguments) {
            return new Advice(field, key, List.of(arguments));
        }
    }

    public static List<Advice> read(Workshop workshop, Campaign campaign) {
        List<Advice> advice = new ArrayList<>();
        Pitch pitch = workshop.pitch();
        if (pitch.takeaways().isEmpty()) {
            advice.add(Advice.of("repartirez", "workshops.coach.takeaways"));
        }
        if (pitch.summary().isBlank()) {
            advice.add(Advice.of("resume", "workshops.coach.summary"));
        }
        if (workshop.concerns().isEmpty()) {
            advice.add(Advice.of("preoccupations", "workshops.coach.concerns"));
        }
        if (workshop.format().exchange() < workshop.format().demonstration()) {
            advice.add(Advice.of("echange", "workshops.coach.exchange"));
        }
        campaign.slots().stream().mapToInt(Slot::minutes).max().stream()
                .filter(longest -> workshop.format().minutes() > longest)
                .forEach(longest -> advice.add(Advice.of(
                        "demo", "workshops.coach.too-long", workshop.format().minutes(), longest)));
        workshop.needs().stream()
                .filter(EquipmentNeed::isFixed)
                .filter(need ->
                        !campaign.rooms().isEmpty() && campaign.rooms().stream().noneMatch(room -> has(room, need)))
                .forEach(need -> advice.add(Advice.of("besoins", "workshops.coach.equipment", need.what())));
        return advice;
    }

    private static boolean has(Room room, EquipmentNeed need) {
        return room.equipment().stream().anyMatch(item -> item.toLowerCase(Locale.FRENCH)
                .equals(need.what().toLowerCase(Locale.FRENCH)));
    }
}
