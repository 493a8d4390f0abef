package fr.essaim.pathways.files;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.solver.choice.Draw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The draw as anybody may check it: seed, what was announced of it before, sessions by the codes of their workshops,
 * and people by codes only they know, in the order drawn. Everything in it is what the draw was made from: the same
 * numbers give the same result (how is told in {@code src/docs/free-choice.md}).
 */
public record DrawRecord(
        String campaign, String commitment, long seed, String closed, List<Offer> sessions, List<Line> people) {

    /** A session of the draw, by its id, which the draw sorts by. */
    public record Offer(String id, String code, int places) {}

    /**
     * @param wishes ids of sessions, best first
     * @param session what the draw gave, "" for nothing
     * @param wish 1 for the first wish, 0 for a session that was not wished or none
     */
    public record Line(int position, String code, List<String> wishes, String session, int wish) {}

    /** @throws Failure.Conflict while wishes can still be made */
    public static DrawRecord of(ChoiceBook book, Map<Id, String> workshopCodes) {
        FreeChoice choice = book.choice();
        if (choice.announced().isEmpty()) {
            throw new Failure.Conflict("choice.no-record-yet");
        }
        Map<String, Chooser> people = book.choosers().values().stream()
                .filter(Chooser::inDraw)
                .collect(Collectors.toMap(
                        one -> choice.secret().code(one.person()), one -> one, (one, same) -> one, TreeMap::new));
        List<String> order =
                Draw.of(choice.secret().seed(), List.copyOf(people.keySet())).order();
        return new DrawRecord(
                choice.campaign().value(),
                choice.secret().commitment(choice.campaign()),
                choice.secret().seed(),
                choice.closed().map(Object::toString).orElse(""),
                choice.sessions().stream()
                        .filter(one -> one.drawn() > 0)
                        .map(one -> new Offer(
                                one.id().value(), workshopCodes.getOrDefault(one.workshop(), ""), one.drawn()))
                        .toList(),
                order.stream()
                        .map(code -> line(order.indexOf(code) + 1, code, people.get(code)))
                        .toList());
    }

    private static Line line(int position, String code, Chooser one) {
        Optional<Id> got = one.drawn();
        return new Line(
                position,
                code,
                one.wishes().stream().map(Id::value).toList(),
                got.map(Id::value).orElse(""),
                got.map(session -> one.rank(session) + 1).orElse(0));
    }

    /** Ids and codes are letters, digits and dashes: nothing needs escaping. */
    public String json() {
        return "{\"campaign\":" + quoted(campaign) + ",\"seed\":" + quoted(Long.toString(seed)) + ",\"commitment\":"
                + quoted(commitment) + ",\"closed\":" + quoted(closed) + ",\n\"sessions\":["
                + sessions.stream()
                        .map(one -> "{\"id\":" + quoted(one.id()) + ",\"workshop\":" + quoted(one.code())
                                + ",\"places\":" + one.places() + "}")
                        .collect(Collectors.joining(",\n "))
                + "],\n\"people\":["
                + people.stream()
                        .map(one -> "{\"position\":" + one.position() + ",\"code\":" + quoted(one.code())
                                + ",\"wishes\":["
                                + one.wishes().stream().map(DrawRecord::quoted).collect(Collectors.joining(","))
                                + "],\"session\":" + quoted(one.session()) + ",\"wish\":" + one.wish() + "}")
                        .collect(Collectors.joining(",\n "))
                + "]}\n";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** For a spreadsheet: semicolons, workshops by their codes; the seed is on every line so that nothing is lost. */
    public String csv() {
        Map<String, String> codes = sessions.stream().collect(Collectors.toMap(Offer::id, Offer::code));
        return "\uFEFFrang;code;voeux;atelier;voeu obtenu;graine\r\n"
                + people.stream()
                        .map(one -> one.position() + ";" + one.code() + ";"
                                + one.wishes().stream().map(codes::get).collect(Collectors.joining(" ")) + ";"
                                + codes.getOrDefault(one.session(), "") + ";" + one.wish() + ";" + seed)
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }
}
