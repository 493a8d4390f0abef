package fr.essaim.app.own;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The same for programs: each part a list of things, each value a text or, of several, a list of texts. */
final class OwnJson {

    private OwnJson() {}

    static String of(OwnCopy copy) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (OwnCopy.Part part : copy.parts()) {
            JsonArrayBuilder pieces = Json.createArrayBuilder();
            for (int i = 0; i < part.pieces().size(); i++) {
                pieces.add(piece(part.pieces().get(i), part.photo(i + 1)));
            }
            all.add(part.category(), pieces);
        }
        return all.build().toString();
    }

    private static JsonObjectBuilder piece(Piece piece, String photo) {
        JsonObjectBuilder one = Json.createObjectBuilder();
        if (!piece.about().isBlank()) {
            one.add("about", piece.about());
        }
        for (Piece.Field field : piece.fields()) {
            List<String> values =
                    field.values().stream().map(value -> plain(field, value)).toList();
            if (values.size() == 1) {
                one.add(field.name(), values.get(0));
            } else {
                one.add(field.name(), Json.createArrayBuilder(values));
            }
        }
        return piece.photo().isPresent() ? one.add("photo", photo) : one;
    }

    private static String plain(Piece.Field field, String value) {
        return field.kind() == Piece.Kind.KEY ? value.substring(value.lastIndexOf('.') + 1) : value;
    }
}
