package fr.essaim.app.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.Idea;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.writing.WriteEntry;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** After their workshops two people of each group write a line for the others; the visitor's Claire has yet to. */
@Singleton
public final class JournalStage implements StoryStage {

    private static final Id CLAIRE = Id.of("claire-amblard");

    private final Transactions transactions;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final WriteEntry writeEntry;

    @Inject
    public JournalStage(
            Transactions transactions, Groups groups, Pathways pathways, Workshops workshops, WriteEntry writeEntry) {
        this.transactions = transactions;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.writeEntry = writeEntry;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public void tell() {
        List<NamedCsvRecord> lines = lines();
        List<Group> all = transactions.read(() -> groups.of(CampaignStage.CAMPAIGN));
        for (int number = 0; number < all.size(); number++) {
            write(all.get(number), number, lines);
        }
    }

    private void write(Group group, int number, List<NamedCsvRecord> lines) {
        List<Id> authors =
                group.members().stream().filter(one -> !one.equals(CLAIRE)).toList();
        List<Workshop> seen = transactions.read(() -> pathways.of(group.campaign(), group.id()).stream()
                .map(session -> workshops.get(session.workshop()))
                .toList());
        for (int slot = 0; slot < seen.size(); slot++) {
            Workshop workshop = seen.get(slot);
            List<NamedCsvRecord> about = lines.stream()
                    .filter(line -> line.getField("atelier").equals(workshop.title()))
                    .toList();
            NamedCsvRecord line = about.get((number + slot) % about.size());
            String key = "story-" + group.label() + "-" + slot;
            writeEntry.write(authors.get(slot % authors.size()), group.id(), written(line, workshop), key);
        }
    }

    private static Written written(NamedCsvRecord line, Workshop workshop) {
        return new Written(
                Optional.of(workshop.id()),
                line.getField("retenu"),
                List.of(new Idea(line.getField("situation"), line.getField("pourquoi"))),
                line.getField("propositions"),
                Visibility.GROUP);
    }

    private static List<NamedCsvRecord> lines() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(StoryFile.text("journal.csv"))) {
            return reader.stream().toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
