package fr.essaim.bench;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.files.TableFile;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.ReadSheets;
import fr.essaim.questionnaire.intake.Table;
import fr.essaim.questionnaire.profiles.Scale;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Measures a large survey: 5,000 rows of 130 columns, from bytes to profiles. To hold: under 3 s. */
public final class ImportBench {

    private static final int ROWS = 5_000;
    private static final int COLUMNS = 130;
    private static final int ROUNDS = 5;

    private ImportBench() {}

    public static void main(String[] arguments) {
        byte[] file = file().getBytes(StandardCharsets.UTF_8);
        Questionnaire complete = Questionnaire.complete();
        Scale scale = Scale.ours();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long worked = cpu();
            Table table = TableFile.read(file);
            Mapping mapping = new ProposeMapping(complete).propose(table);
            long read = System.nanoTime();
            List<Answers> answers = new ReadSheets(complete)
                    .read(table, mapping).sheets().stream()
                            .map(sheet -> sheet.of(Id.of("t" + sheet.line())))
                            .toList();
            List<TeacherProfile> profiles = answers.stream().map(scale::profile).toList();
            long end = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %,d bytes, %d rows × %d columns: read %d ms, answers and %d profiles %d ms, in all %d ms, of them %d ms of processor%n",
                    round,
                    file.length,
                    table.rows().size(),
                    table.headers().size(),
                    (read - start) / 1_000_000,
                    profiles.size(),
                    (end - read) / 1_000_000,
                    (end - start) / 1_000_000,
                    (cpu() - worked) / 1_000_000);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String file() {
        Questionnaire complete = Questionnaire.complete();
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("\"id\";\"submitdate\";\"email\"");
        complete.inOrder()
                .forEach(item -> text.append(String.format(";\"Q%02d[SQ%03d]\"", item.question(), item.row())));
        for (int extra = complete.items().size() + 3; extra < COLUMNS; extra++) {
            text.append(";\"libre").append(extra).append('"');
        }
        for (int row = 1; row <= ROWS; row++) {
            text.append("\r\n\"" + row + "\";\"2026-01-12 08:00:00\";\"p" + row + "@college.example.org\"");
            for (Item item : complete.inOrder()) {
                text.append(";\"AO0")
                        .append(1 + random.nextInt(complete.choices(item)))
                        .append('"');
            }
            for (int extra = complete.items().size() + 3; extra < COLUMNS; extra++) {
                text.append(";\"quelques mots\"");
            }
        }
        return text.append("\r\n").toString();
    }
}
