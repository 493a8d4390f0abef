package fr.essaim.host.cas;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Directory;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.wire.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** CAS 2.0: the browser is sent there and comes back with a ticket, which we show the server for a name. */
final class CasDoor implements Door {

    private static final Pattern TICKET = Pattern.compile("ST-[A-Za-z0-9._-]{1,250}");

    private final URI root;
    private final Wire wire;

    CasDoor(URI root, Wire wire) {
        this.root = root;
        this.wire = wire;
    }

    @Override
    public Optional<URI> entrance(String service) {
        return Optional.of(root.resolve("login?service=" + Wire.step(service)));
    }

    @Override
    public Arrival validate(String ticket, String service) {
        if (!TICKET.matcher(ticket).matches()) {
            throw HostFailure.refused("ticket");
        }
        URI question = root.resolve("serviceValidate?service=" + Wire.step(service) + "&ticket=" + Wire.step(ticket));
        HttpResponse<byte[]> answer = wire.send(HttpRequest.newBuilder(question).GET());
        if (answer.statusCode() >= 500) {
            throw HostFailure.unavailable("server-error");
        }
        if (answer.statusCode() != 200) {
            throw HostFailure.malformed("unreadable", null);
        }
        return CasAnswer.read(answer.body(), Directory.cas(root.toString()));
    }
}
