package fr.essaim.spaces.notices;

import java.time.Duration;

/** For how long a team may call back what it sent, as the administrator of the instance said. */
@FunctionalInterface
public interface RecallWindow {

    /** Zero for an instance where everything leaves at once. */
    Duration length();
}
