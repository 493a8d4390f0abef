package fr.essaim.host.played;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.util.regex.Pattern;

/** WireMock's stubs of a played host. */
public final class Stubs {

    private Stubs() {}

    /** An exchange that was recorded: numbers in its address stand for any number. */
    public static MappingBuilder recorded(String name, String method, String path, Reply answer) {
        return at(method, path).withName(name).willReturn(answer.definition().withTransformers(Memory.NAME));
    }

    /** An address of which no exchange was recorded: what it answers follows the host's source and is said there. */
    public static MappingBuilder unrecorded(String method, String path) {
        return at(method, path)
                .withName("not recorded: " + path)
                .willReturn(Reply.of(404, "text/html", "").definition().withTransformers(Memory.NAME));
    }

    /** Whatever is asked: for a host that is the real one behind a wire. */
    public static MappingBuilder everything() {
        return any(anyUrl())
                .willReturn(Reply.of(404, "text/html", "").definition().withTransformers(Memory.NAME));
    }

    private static MappingBuilder at(String method, String path) {
        String pattern = Pattern.compile("\\d+")
                .matcher(path.replaceAll("([.?+$()])", "\\\\$1"))
                .replaceAll("[^/]+");
        return request(method, urlPathMatching(pattern));
    }
}
