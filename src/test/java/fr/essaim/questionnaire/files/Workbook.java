package fr.essaim.questionnaire.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a small workbook as survey tools do, part by part, so that a test may put anything in it. */
final class Workbook {

    private final Map<String, String> parts = new LinkedHashMap<>();

    Workbook() {
        with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"Form1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    Workbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** Texts shared, one row an inner list. */
    Workbook rows(List<List<String>> rows) {
        StringBuilder strings = new StringBuilder("<sst>");
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        int index = 0;
        for (int line = 1; line <= rows.size(); line++) {
            sheet.append("<row r=\"").append(line).append("\">");
            List<String> cells = rows.get(line - 1);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    String place = fr.essaim.questionnaire.intake.Table.letters(column) + line;
                    sheet.append("<c r=\"" + place + "\" t=\"s\"><v>" + index++ + "</v></c>");
                    strings.append("<si><t>").append(escaped(cells.get(column))).append("</t></si>");
                }
            }
            sheet.append("</row>");
        }
        return with("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>")
                .with("xl/sharedStrings.xml", strings + "</sst>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
