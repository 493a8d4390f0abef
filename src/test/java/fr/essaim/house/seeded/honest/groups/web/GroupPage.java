package fr.essaim.house.seeded.honest.groups.web;

import fr.essaim.house.seeded.honest.groups.FormGroups;
import fr.essaim.house.seeded.honest.groups.files.GroupSheet;
import fr.essaim.house.seeded.honest.web.Html;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Twelve calls, not counting those the compiler writes for the loop. */
public record GroupPage(FormGroups forming, GroupSheet sheet, Html html) {

    public Response show(List<Integer> seats, StringBuilder text) {
        for (Integer seat : seats) {
            text.append(1).append(2).append(3).append(4).append(5).append(6);
            text.append(7).append(8).append(9).append(10).append(seat + 1);
        }
        return html.answer();
    }
}
