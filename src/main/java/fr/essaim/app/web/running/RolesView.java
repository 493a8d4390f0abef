package fr.essaim.app.web.running;

import fr.essaim.kernel.Shown;
import java.util.List;

/** The roles of the descriptor. */
public record RolesView(List<Line> lines, Shown shown) {

    /**
     * One role.
     *
     * @param mapped whether a group of the host may give it
     * @param groups those that do, parted by commas
     * @param proposed the group the descriptor proposes, "" for none
     */
    public record Line(String id, String name, boolean mapped, String groups, String proposed) {}

    /** What somebody with this role alone sees and may do. */
    public record SeenAs(String id, String name, List<String> pages, List<String> permissions) {

        /** Whether its pages can be walked through: the administrator’s are the own ones. */
        public boolean isWalked() {
            return !permissions.contains("plugin.admin");
        }
    }
}
