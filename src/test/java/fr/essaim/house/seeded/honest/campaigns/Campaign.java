package fr.essaim.house.seeded.honest.campaigns;

import java.util.List;
import java.util.Map;

/** A room that holds constants only. */
public record Campaign(String name, List<String> schools) {

    private static final Map<String, Integer> SIZES = Map.of("group", 6);

    public int largest() {
        return SIZES.get("group");
    }
}
