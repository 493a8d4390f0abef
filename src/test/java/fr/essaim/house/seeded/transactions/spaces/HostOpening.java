package fr.essaim.house.seeded.transactions.spaces;

import fr.essaim.house.seeded.transactions.host.spi.Spaces;

/** Calls the host behind a port that does not say so. */
public final class HostOpening implements Opening {

    private final Spaces host;

    public HostOpening(Spaces host) {
        this.host = host;
    }

    @Override
    public String opened() {
        return host.open("group");
    }
}
