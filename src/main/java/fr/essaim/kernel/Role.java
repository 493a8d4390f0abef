package fr.essaim.kernel;

import java.util.Locale;

/** The hats a person may wear in a campaign or on the instance; what each may do is data in the plugin descriptor. */
public enum Role {
    TEACHER("enseignant"),
    ANIMATOR("animateur"),
    PROJECT_TEAM("equipe-projet"),
    /** Head of a school: steers, but never reads individual profiles, impressions or observations. */
    DIRECTION("direction"),
    ACADEMY("referent-academie"),
    ADMIN("administrateur");

    private final String descriptorId;

    Role(String descriptorId) {
        this.descriptorId = descriptorId;
    }

    /** The id of this role in plugin-descriptor.xml. */
    public String descriptorId() {
        return descriptorId;
    }

    /** Key of its name on screens. */
    public String key() {
        return "web.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
