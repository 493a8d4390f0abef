package fr.essaim.web.paper;

import java.util.List;

/** The words of a sheet as the content part of an OpenDocument text. */
final class OdtContent {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.3\">"
            + "<office:body><office:text>";

    private final StringBuilder xml = new StringBuilder(HEAD);
    private int tables;

    String of(Paper paper) {
        element("text:h", "Title\" text:outline-level=\"1", paper.title());
        paper.blocks().forEach(this::block);
        return xml.append("</office:text></office:body></office:document-content>\n")
                .toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            int level = Math.max(1, Math.min(3, heading.level())) + 1;
            element("text:h", "Heading_20_" + level + "\" text:outline-level=\"" + level, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            element("text:p", "Text_20_body", paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            list(bullets.items());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            xml.append("<text:list text:style-name=\"List\">");
            items.forEach(item -> {
                xml.append("<text:list-item>");
                element("text:p", "Text_20_body", item);
                xml.append("</text:list-item>");
            });
            xml.append("</text:list>");
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            element("text:p", "Caption", table.caption());
        }
        tables++;
        xml.append("<table:table table:name=\"T").append(tables).append("\">");
        xml.append("<table:table-column table:number-columns-repeated=\"")
                .append(Math.max(1, table.columns().size()))
                .append("\"/><table:table-header-rows>");
        row(table.columns(), true);
        xml.append("</table:table-header-rows>");
        table.rows().forEach(cells -> row(cells, false));
        xml.append("</table:table>");
        element("text:p", "Text_20_body", "");
    }

    private void row(List<String> cells, boolean head) {
        xml.append("<table:table-row>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">");
            element("text:p", head || i == 0 ? "Table_20_Heading" : "Table_20_Contents", cells.get(i));
            xml.append("</table:table-cell>");
        }
        xml.append("</table:table-row>");
    }

    private void element(String name, String style, String text) {
        xml.append('<').append(name).append(" text:style-name=\"").append(style).append("\">");
        xml.append(inline(escaped(text)));
        xml.append("</").append(name).append('>');
    }

    /** Runs of blanks, tabs and line ends have elements of their own; as characters they would be folded. */
    private static String inline(String escaped) {
        return escaped.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("  ", " <text:s/>")
                .replaceAll("^ ", "<text:s/>")
                .replace("\t", "<text:tab/>")
                .replace("\n", "<text:line-break/>");
    }

    /** Signs with a meaning in XML are written as signs; what XML cannot hold at all is left out. */
    static String escaped(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().filter(OdtContent::isXml).forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(sign);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
