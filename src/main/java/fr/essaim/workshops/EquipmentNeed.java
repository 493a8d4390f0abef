package fr.essaim.workshops;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing the animator needs: counted and carried ("12 tablettes"), or fixed in the room ("TNI").
 *
 * @param count how many are needed, 0 for what is there or is not
 */
public record EquipmentNeed(String what, int count) {

    private static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{0,2})\\s+(\\S.*)");

    /** Reads one line as people type it: "12 tablettes", "TNI". */
    public static EquipmentNeed of(String line) {
        Matcher counted = COUNTED.matcher(line.strip());
        return counted.matches()
                ? new EquipmentNeed(counted.group(2), Integer.parseInt(counted.group(1)))
                : new EquipmentNeed(line.strip(), 0);
    }

    public boolean isFixed() {
        return count == 0;
    }

    @Override
    public String toString() {
        return count == 0 ? what : count + " " + what;
    }
}
