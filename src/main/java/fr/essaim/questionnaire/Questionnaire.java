package fr.essaim.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items in the order they are asked, as versioned data. The same version never changes its meaning. */
public record Questionnaire(int version, Map<String, Item> items, Choices choices) {

    public static final int CONCERNS = 11;

    /** Every item that the complete questionnaire of the kit may hold; our short one is a part of it. */
    public static Questionnaire complete() {
        Map<String, Item> items = new LinkedHashMap<>();
        DataLines.of(Questionnaire.class, "items-1.csv")
                .forEach(line -> items.put(line.get(0), new Item(line.get(0), line.get(1), "yes".equals(line.get(2)))));
        return new Questionnaire(1, items, Choices.ours());
    }

    /** What the scale needs and nothing else: the short questionnaire, and all we store of a longer one. */
    public static Questionnaire brief() {
        Questionnaire complete = complete();
        Map<String, Item> items = new LinkedHashMap<>(complete.items);
        items.values().removeIf(item -> !item.brief());
        return new Questionnaire(complete.version, items, complete.choices);
    }

    public List<Item> inOrder() {
        return List.copyOf(items.values());
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** How many answers the item may have. */
    public int choices(Item item) {
        return choices.count(item.choices());
    }
}
