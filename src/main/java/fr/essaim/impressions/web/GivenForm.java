package fr.essaim.impressions.web;

import fr.essaim.impressions.Question;
import fr.essaim.impressions.giving.Given;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;

/** Reads the five questions. What is not a number counts as an unknown answer, never as none. */
record GivenForm(MultivaluedMap<String, String> form) {

    Given given() {
        Map<Question, Integer> marks = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String typed = text(question.field());
            if (!typed.isEmpty()) {
                marks.put(question, typed.matches("[0-9]") ? Integer.parseInt(typed) : 0);
            }
        }
        return new Given(marks, text("mot"), !text("citer").isEmpty());
    }

    private String text(String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
