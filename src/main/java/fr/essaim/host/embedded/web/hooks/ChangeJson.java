package fr.essaim.host.embedded.web.hooks;

import fr.essaim.host.embedded.changes.Change;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A change in the contract's words. */
public final class ChangeJson {

    private ChangeJson() {}

    public static JsonObject of(Change change) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("seq", change.seq())
                .add("type", change.type().word())
                .add("at", change.at().toString())
                .add("id", change.id());
        orNull(object, "group", change.group());
        return orNull(object, "actor", change.actor()).build();
    }

    private static JsonObjectBuilder orNull(JsonObjectBuilder object, String name, String value) {
        return value.isEmpty() ? object.addNull(name) : object.add(name, value);
    }
}
