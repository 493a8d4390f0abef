package fr.essaim.solver.bench;

import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.Link;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Teacher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A groups instance: the file's form is described in the notes on the optimiser. */
final class GroupsFile {

    private GroupsFile() {}

    static GroupsProblem read(Path file) throws IOException {
        Map<?, ?> json = Json.object(Files.readString(file));
        List<Teacher> teachers = new ArrayList<>();
        for (Object item : Json.list(json, "teachers")) {
            teachers.add(teacher((Map<?, ?>) item));
        }
        GroupRules rules = new GroupRules(
                Json.number(json, "maxSize", 6),
                Json.number(json, "focusPerGroup", 2),
                Json.number(json, "requiredCommonSlots", 0),
                false,
                ProfileMix.EVEN,
                false);
        return new GroupsProblem(
                teachers,
                rules,
                GroupWeights.USUAL,
                links(json, "together"),
                links(json, "apart"),
                links(json, "met"),
                Optional.empty());
    }

    private static Teacher teacher(Map<?, ?> json) {
        return new Teacher(
                String.valueOf(json.get("id")),
                String.valueOf(json.get("school")),
                String.valueOf(json.get("d")),
                Json.number(json, "p"),
                Json.number(json, "seniority"),
                Boolean.TRUE.equals(json.get("catalyst")),
                ((Number) json.get("availMask")).longValue(),
                Arrays.stream(Json.numbers(json.get("w"))).boxed().toList());
    }

    private static List<Link> links(Map<?, ?> json, String key) {
        return Json.list(json, key).stream()
                .map(Json::numbers)
                .map(pair -> new Link(String.valueOf(pair[0]), String.valueOf(pair[1])))
                .toList();
    }
}
