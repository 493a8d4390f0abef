package fr.essaim.web.paper;

import fr.essaim.web.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet, whatever it is written as. Made step by step, in reading order; each step gives a new sheet.
 *
 * @param title stands first, and names the file's content to reading machines
 */
public record Paper(String title, Language language, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public static Paper of(String title, Language language) {
        return new Paper(title, language, List.of());
    }

    public Paper heading(int level, String text) {
        return with(new Block.Heading(level, text));
    }

    public Paper paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    public Paper bullets(List<String> items) {
        return with(new Block.Bullets(items));
    }

    public Paper table(String caption, List<String> columns, List<List<String>> rows) {
        return with(new Block.Table(caption, columns, rows));
    }

    public Paper with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Paper(title, language, more);
    }
}
