package fr.essaim.app.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.typing.AddWorkshop;
import fr.essaim.workshops.typing.WorkshopCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Four workshops, by four teachers of three other schools; each is held in all three slots. */
@Singleton
public final class WorkshopsStage implements StoryStage {

    private final AddWorkshop addWorkshop;

    @Inject
    public WorkshopsStage(AddWorkshop addWorkshop) {
        this.addWorkshop = addWorkshop;
    }

    @Override
    public String name() {
        return "workshops";
    }

    @Override
    public void tell() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(StoryFile.text("workshops.csv"))) {
            reader.forEach(this::add);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void add(NamedCsvRecord line) {
        WorkshopCard card = new WorkshopCard(
                line.getField("titre"),
                line.getField("resume"),
                lines(line.getField("repartirez")),
                line.getField("description"),
                line.getField("public"),
                line.getField("mot"),
                List.of(line.getField("preoccupations").split(" ")),
                new Format(number(line, "demonstration"), number(line, "echange")),
                lines(line.getField("besoins")),
                0,
                3);
        AnimatorCard animator = new AnimatorCard(
                line.getField("prenom"),
                line.getField("nom"),
                line.getField("courriel"),
                line.getField("uai"),
                line.getField("college"),
                line.getField("discipline"));
        addWorkshop.add(Cast.NADIA, CampaignStage.CAMPAIGN, card, Optional.empty(), animator);
    }

    private static String lines(String field) {
        return field.replace('|', '\n');
    }

    private static int number(NamedCsvRecord line, String field) {
        return Integer.parseInt(line.getField(field));
    }
}
