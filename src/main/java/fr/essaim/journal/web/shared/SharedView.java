package fr.essaim.journal.web.shared;

import fr.essaim.journal.web.EntryView;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * Entries as those outside of the group read them.
 *
 * @param about the campaign or the workshop
 * @param from where the reader comes from, by path and title
 */
public record SharedView(Id about, String from, String fromTitle, List<EntryView> entries) {

    public SharedView {
        entries = List.copyOf(entries);
    }
}
