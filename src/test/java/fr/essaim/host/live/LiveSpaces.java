package fr.essaim.host.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** The spaces of the demonstration's campaign, as the team's page tells of them and as they stand on the host. */
record LiveSpaces(EssaimPages team, HostPages host) {

    static final String CAMPAIGN = "/campagnes/journee-du-12-mars";

    private static final String PATH = CAMPAIGN + "/espaces";
    private static final String WELCOME = "Voici votre parcours";

    /** @return how many there are, each looked at on the host: greeted once */
    int areThere() {
        team.everythingIsInPlace(PATH);
        List<String> spaces = team.discussions(PATH);
        spaces.forEach(space -> assertEquals(1, host.bearing(space, WELCOME), space));
        return spaces.size();
    }

    /** Who could not be found on the host is looked for again. */
    void areMended() {
        team.mend(PATH);
    }

    /** A text deleted on the host by hand is found missing and put back, once. */
    void areGivenBack(String words) {
        team.everythingIsInPlace(PATH);
        String space = team.discussions(PATH).stream()
                .filter(one -> host.bearing(one, words) > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + words + "” is in no space"));
        host.delete(space, words);
        assertEquals(0, host.bearing(space, words), space);
        team.compare(PATH, "a été supprimé sur la plateforme");
        team.mend(PATH);
        team.everythingIsInPlace(PATH);
        assertEquals(1, host.bearing(space, words), "put back, once");
    }
}
