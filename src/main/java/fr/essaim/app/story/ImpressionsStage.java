package fr.essaim.app.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.asking.Asking;
import fr.essaim.impressions.asking.Askings;
import fr.essaim.impressions.giving.GiveImpression;
import fr.essaim.impressions.giving.Given;
import fr.essaim.impressions.giving.ReadVisited;
import fr.essaim.impressions.giving.Visited;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Most teachers say what they felt, half of them again days later, a little cooler. The visitor's Claire has yet to.
 * Nobody is told by the platform: in a story the days have passed already.
 */
@Singleton
public final class ImpressionsStage implements StoryStage {

    private static final Id CLAIRE = Id.of("claire-amblard");

    private final Transactions transactions;
    private final Groups groups;
    private final ReadVisited visited;
    private final GiveImpression giveImpression;
    private final Askings askings;
    private final Clock clock;

    @Inject
    public ImpressionsStage(
            Transactions transactions,
            Groups groups,
            ReadVisited visited,
            GiveImpression giveImpression,
            Askings askings,
            Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.visited = visited;
        this.giveImpression = giveImpression;
        this.askings = askings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "impressions";
    }

    @Override
    public void tell() {
        transactions.change(
                () -> askings.save(Asking.usual(CampaignStage.CAMPAIGN).asked(clock.instant())));
        List<Id> teachers = transactions.read(() -> groups.of(CampaignStage.CAMPAIGN)).stream()
                .map(Group::members)
                .flatMap(List::stream)
                .filter(one -> !one.equals(CLAIRE))
                .toList();
        List<NamedCsvRecord> left = new ArrayList<>(lines());
        for (int number = 0; number < teachers.size(); number++) {
            if (number % 8 != 7) {
                answer(teachers.get(number), number, left);
            }
        }
    }

    private void answer(Id teacher, int number, List<NamedCsvRecord> left) {
        List<Visited> seen = visited.all(teacher);
        for (int place = 0; place < seen.size(); place++) {
            int dice = number * 7 + place * 3;
            Visited one = seen.get(place);
            // in the smaller school one workshop has few answers: what is kept back can be seen there
            boolean silent = one.workshop().code().equals("A4") && dice % 3 != 0;
            if (!silent) {
                give(teacher, one, When.IMMEDIATE, dice, comment(one, number, left));
                if (number % 2 == 0) {
                    give(teacher, one, When.DELAYED, dice + 1, new Words("", false));
                }
            }
        }
    }

    private record Words(String text, boolean quotable) {}

    private void give(Id teacher, Visited one, When when, int dice, Words words) {
        Map<Question, Integer> marks = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            int mood = (dice + question.ordinal() * 5 + (when == When.DELAYED ? 2 : 0)) % 11;
            marks.put(question, mood < 1 ? 1 : mood < 3 ? 2 : mood < 7 ? 3 : 4);
        }
        giveImpression.give(teacher, one.workshop().id(), when, new Given(marks, words.text(), words.quotable()));
    }

    /** Every third answer brings the workshop's next line, as long as there is one. */
    private static Words comment(Visited one, int number, List<NamedCsvRecord> left) {
        if (number % 3 != 0) {
            return new Words("", false);
        }
        for (NamedCsvRecord line : left) {
            if (line.getField("atelier").equals(one.workshop().title())) {
                left.remove(line);
                return new Words(line.getField("mot"), line.getField("citer").equals("oui"));
            }
        }
        return new Words("", false);
    }

    private static List<NamedCsvRecord> lines() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(StoryFile.text("impressions.csv"))) {
            return reader.stream().toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
