package fr.essaim.web.failures;

import fr.essaim.web.Flash;
import fr.essaim.web.browser.OwnPath;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way back to the form that was posted, and what had been typed there; passwords are never kept. */
@Singleton
public final class ComeBack {

    private static final int A_SENTENCE = 20;

    private final HttpServletRequest request;

    @Inject
    public ComeBack(HttpServletRequest request) {
        this.request = request;
    }

    /** The page of ours that held the form, as its own address said; empty when it did not say or was not ours. */
    Optional<URI> toForm() {
        String referer = request.getHeader("Referer");
        if (!"POST".equals(request.getMethod()) || referer == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            boolean ours = request.getHeader("Host") != null
                    && request.getHeader("Host").equals(page.getRawAuthority())
                    && page.getRawPath() != null
                    && page.getRawPath().startsWith(request.getContextPath() + "/")
                    && OwnPath.staysInside(page.getRawPath());
            return ours ? Optional.of(below(page)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private URI below(URI page) {
        String path = page.getRawPath().substring(request.getContextPath().length() + 1);
        return URI.create(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
    }

    /** What a person wrote in sentences, in the order of the form: worth giving back when nothing of it was kept. */
    List<String> written() {
        return typed().values().stream()
                .flatMap(Collection::stream)
                .map(String::strip)
                .filter(text -> text.length() >= A_SENTENCE && text.contains(" "))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Map<String, List<String>> typed() {
        Object fields = request.getAttribute(Flash.TYPED);
        if (fields == null) {
            return Map.of();
        }
        return ((Map<String, List<String>>) fields)
                .entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("_")
                                && !field.getKey().contains("mot-de-passe"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> List.copyOf(field.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
