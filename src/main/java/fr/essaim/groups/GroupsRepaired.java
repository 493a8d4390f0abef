package fr.essaim.groups;

import fr.essaim.kernel.Id;
import java.util.List;

/**
 * Published groups were mended after an absence or an arrival; the number of groups is the same. Pathways keep their
 * sessions; who listens may have to look at sizes again.
 *
 * @param concerned the teachers whose own group is another now, those who arrived included: nobody else needs to be told
 */
public record GroupsRepaired(Id campaign, int revision, List<Id> concerned) {

    public GroupsRepaired {
        concerned = List.copyOf(concerned);
    }
}
