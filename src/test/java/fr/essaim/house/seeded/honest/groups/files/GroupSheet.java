package fr.essaim.house.seeded.honest.groups.files;

import fr.essaim.house.seeded.honest.groups.FormGroups;
import org.jsoup.Jsoup;

/** A reader of files. */
public record GroupSheet(FormGroups forming) {

    public String read(String html) {
        return Jsoup.parse(html).text();
    }
}
