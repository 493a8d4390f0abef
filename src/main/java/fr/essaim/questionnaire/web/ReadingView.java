package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.files.received.ReceivedFile;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.ColumnUse.Confidence;
import fr.essaim.questionnaire.intake.ColumnUse.Use;
import fr.essaim.questionnaire.intake.Table;
import java.util.List;

/** How a file is understood: its signs, and what each of its columns is for. */
public record ReadingView(Campaign campaign, ReceivedFile file) {

    /** What a person may choose instead of the encoding found. */
    public static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");

    private static final int SAMPLES = 2;
    private static final int SAMPLE_LENGTH = 48;
    private static final int LOOKED_AT = 200;
    private static final int TITLES_SHOWN = 4;

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public int rows() {
        return file.table().rows().size();
    }

    public int columns() {
        return file.table().headers().size();
    }

    public Table.Format format() {
        return file.table().format();
    }

    public boolean isText() {
        return !format().separator().isEmpty();
    }

    /** Key of the separator’s name. */
    public String separator() {
        return separatorKey(format().separator());
    }

    public static String separatorKey(String separator) {
        return switch (separator) {
            case ";" -> "questionnaire.semicolon";
            case "," -> "questionnaire.comma";
            default -> "questionnaire.tab";
        };
    }

    /** What the three signs of reading come to, as the form sends them back to say that a person saw them. */
    public String confirmed() {
        return FormatForm.said(format());
    }

    /** A cell with letters that a wrong encoding would spoil, so that one sees whether they are right. */
    public String accents() {
        return file.table().rows().stream()
                .limit(LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.chars().anyMatch(c -> c > 127 && Character.isLetter(c)))
                .map(String::strip)
                .map(cell -> cell.length() > SAMPLE_LENGTH ? cell.substring(0, SAMPLE_LENGTH) + "…" : cell)
                .findFirst()
                .orElse("");
    }

    /** The first headings, so that one sees whether the right line was taken for them. */
    public String titles() {
        return String.join(
                " · ", file.table().headers().stream().limit(TITLES_SHOWN).toList());
    }

    public List<String> separators() {
        return List.of(";", ",", "\t");
    }

    public long items() {
        return file.mapping().items();
    }

    public int itemsWanted() {
        return Questionnaire.brief().items().size();
    }

    /** Columns that only a guess put where they are: to be looked at first. */
    public List<ColumnUse> toCheck() {
        return file.mapping().columns().stream()
                .filter(column -> column.confidence() == Confidence.GUESS)
                .toList();
    }

    public List<ColumnUse> recognised() {
        return file.mapping().columns().stream()
                .filter(column -> column.use() != Use.DROP && column.confidence() != Confidence.GUESS)
                .toList();
    }

    public List<ColumnUse> dropped() {
        return file.mapping().of(Use.DROP);
    }

    public String letters(ColumnUse column) {
        return Table.letters(column.column());
    }

    public String word(ColumnUse column) {
        return UseWords.of(column);
    }

    public List<String> words() {
        return UseWords.words();
    }

    public List<Item> choices() {
        return Questionnaire.brief().inOrder();
    }

    /** Two cells of the column, so that one sees what is in it. */
    public String sample(ColumnUse column) {
        return String.join(
                " · ",
                file.table().rows().stream()
                        .map(row -> row.cells().get(column.column()).strip())
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> cell.length() > SAMPLE_LENGTH ? cell.substring(0, SAMPLE_LENGTH) + "…" : cell)
                        .limit(SAMPLES)
                        .toList());
    }
}
