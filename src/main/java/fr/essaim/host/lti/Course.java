package fr.essaim.host.lti;

import fr.essaim.kernel.Id;
import java.net.URI;

/**
 * A course of a platform from which somebody came.
 *
 * @param number the idnumber of Moodle, such as {@code 0750001A-T2}; "" when it has none
 * @param members where the platform lists who is enrolled (NRPS)
 */
public record Course(Id platform, String context, String title, String number, URI members) {

    /** The school whose course it is, "" if the number does not say. */
    public String school() {
        return number.matches("\\d{7}[A-Z]-T2") ? number.substring(0, 8) : "";
    }
}
