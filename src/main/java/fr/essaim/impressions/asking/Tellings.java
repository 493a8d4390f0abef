package fr.essaim.impressions.asking;

import fr.essaim.kernel.Id;

/** Tells a person, through the platform. Joins a running transaction; nothing leaves before it is on disk. */
public interface Tellings {

    /** Told once, however often it is called. */
    void ask(Id campaign, Id person);

    /** Told once, however often it is called. */
    void remind(Id campaign, Id person);
}
