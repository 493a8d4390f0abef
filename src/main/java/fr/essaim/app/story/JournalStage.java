package fr.essaim.app.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.app.story.after.DayOver;
import fr.essaim.app.story.after.DrawnSheet;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.Idea;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.photos.AttachPhoto;
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

/**
 * After their workshops two people of each group write a line for the others; Claire's group signs one together, with
 * the photo of its sheet, and somebody writes to the project team. The visitor's Claire has yet to.
 */
@Singleton
public final class JournalStage implements StoryStage {

    private static final Id CLAIRE = Id.of("claire-amblard");

    private final Transactions transactions;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final WriteEntry writeEntry;
    private final AttachPhoto photos;
    private final DayOver dayOver;

    @Inject
    public JournalStage(
            Transactions transactions,
            Groups groups,
            Pathways pathways,
            Workshops workshops,
            WriteEntry writeEntry,
            AttachPhoto photos,
            DayOver dayOver) {
        this.transactions = transactions;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.writeEntry = writeEntry;
        this.photos = photos;
        this.dayOver = dayOver;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public void tell() {
        dayOver.now(CampaignStage.CAMPAIGN, CampaignStage.DAY, Cast.NADIA);
        List<NamedCsvRecord> lines = lines();
        List<Group> all = transactions.read(() -> groups.of(CampaignStage.CAMPAIGN));
        for (int number = 0; number < all.size(); number++) {
            write(all.get(number), number, lines);
        }
        all.stream().filter(group -> group.has(CLAIRE)).findFirst().ifPresent(this::together);
        toTheTeam(all.get(0));
    }

    private void write(Group group, int number, List<NamedCsvRecord> lines) {
        List<Id> authors = mates(group);
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

    /** Claire's group signs as a group, and shows its sheet. */
    private void together(Group group) {
        Id hand = mates(group).get(0);
        Written signed = new Written(
                Optional.empty(),
                "Notre carte de la journée : six envies, deux qu’on essaie ensemble dès la rentrée.",
                List.of(new Idea("Une heure commune en 4e", "comparer deux consignes pour le même oral")),
                "Se retrouver un midi avec nos copies.",
                Visibility.GROUP,
                true);
        Id entry = writeEntry.write(hand, group.id(), signed, "story-together").id();
        photos.attach(hand, entry, DrawnSheet.png());
        photos.describe(
                hand,
                entry,
                "Une carte dessinée au feutre : une idée au centre, six autres autour, en trois couleurs.");
    }

    private void toTheTeam(Group group) {
        Written note = new Written(
                Optional.empty(),
                "Pourrait-on garder un créneau par mois pour se revoir, à la place d’une réunion ?",
                List.of(),
                "",
                Visibility.TEAM);
        writeEntry.write(mates(group).get(2), group.id(), note, "story-team");
    }

    private static List<Id> mates(Group group) {
        return group.members().stream().filter(one -> !one.equals(CLAIRE)).toList();
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
