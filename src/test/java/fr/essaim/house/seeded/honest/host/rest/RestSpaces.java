package fr.essaim.house.seeded.honest.host.rest;

import fr.essaim.house.seeded.honest.host.spi.Spaces;
import java.net.http.HttpClient;

/** An adapter calls out and knows what it answers. */
public final class RestSpaces implements Spaces {

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public String open(String name) {
        return name + client.version();
    }
}
