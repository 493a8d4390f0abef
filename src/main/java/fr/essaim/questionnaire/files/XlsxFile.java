package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import fr.essaim.questionnaire.intake.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of a workbook, as Microsoft Forms writes it, as a table. All of it or nothing. */
final class XlsxFile {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_SHARED = 64 * 1024 * 1024;

    private XlsxFile() {}

    static Table read(byte[] bytes, HowToRead how, Progress progress) {
        if (bytes.length > Limits.BYTES) {
            throw new Failure.Invalid("fichier", "questionnaire.file-too-big", Limits.BYTES / 1024 / 1024);
        }
        XlsxParts parts = new XlsxParts(bytes);
        XlsxSheet sheet = new XlsxSheet(shared(parts), progress);
        parts.read(firstSheet(parts), sheet::take);
        return Rows.check(new Rows.Source("XLSX", false, ""), even(sheet.rows(), how.titles()), how.titles());
    }

    private static String firstSheet(XlsxParts parts) {
        List<String> ids = new ArrayList<>();
        parts.read("xl/workbook.xml", at -> {
            if (opens(at, "sheet")) {
                ids.add(String.valueOf(at.getAttributeValue(RELATIONS, "id")));
            }
        });
        Map<String, String> targets = new HashMap<>();
        parts.read("xl/_rels/workbook.xml.rels", at -> {
            if (opens(at, "Relationship") && !"External".equals(at.getAttributeValue(null, "TargetMode"))) {
                targets.put(at.getAttributeValue(null, "Id"), at.getAttributeValue(null, "Target"));
            }
        });
        String target = ids.isEmpty() ? null : targets.get(ids.get(0));
        String part = target == null ? "worksheets/sheet1.xml" : target;
        return part.startsWith("/") ? part.substring(1) : "xl/" + part;
    }

    /** Texts that several cells share, held once. */
    private static List<String> shared(XlsxParts parts) {
        List<String> shared = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        long[] total = {0};
        parts.read("xl/sharedStrings.xml", at -> {
            if (opens(at, "si")) {
                text.setLength(0);
            } else if (at.getEventType() == XMLStreamConstants.CHARACTERS) {
                text.append(at.getText());
                total[0] += at.getTextLength();
                if (text.length() > Limits.CELL || total[0] > MOST_SHARED) {
                    throw new Failure.Invalid("fichier", "questionnaire.xlsx-bomb");
                }
            } else if (at.getEventType() == XMLStreamConstants.END_ELEMENT
                    && at.getLocalName().equals("si")) {
                shared.add(text.toString());
            }
        });
        return shared;
    }

    private static boolean opens(XMLStreamReader at, String element) {
        return at.getEventType() == XMLStreamConstants.START_ELEMENT
                && at.getLocalName().equals(element);
    }

    /** A sheet leaves out empty cells at the end of a row, or adds some; a row is as long as its headings. */
    private static List<Table.Row> even(List<Table.Row> rows, Optional<Integer> titles) {
        int width = rows.isEmpty()
                ? 0
                : lastUsed(rows.get(Titles.find(rows, titles)).cells());
        List<Table.Row> even = new ArrayList<>();
        for (Table.Row row : rows) {
            List<String> cells = row.cells();
            while (cells.size() < width) {
                cells.add("");
            }
            even.add(new Table.Row(row.line(), cells.subList(0, Math.max(width, lastUsed(cells)))));
        }
        return even;
    }

    private static int lastUsed(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
