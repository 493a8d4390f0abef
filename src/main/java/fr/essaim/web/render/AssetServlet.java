package fr.essaim.web.render;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Styles, scripts and pictures of the WAR, from memory, with an entity tag; the scripts of WebJars too. */
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain;charset=UTF-8");
    private static final String WORKER = "/js/sw.js";
    private static final Map<String, String> WEBJARS =
            Map.of("/htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final transient Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, String tag) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Asset> asset = assets.get(path);
        if (asset == null) {
            asset = load(path);
            if (asset.isPresent()) {
                assets.put(path, asset);
            }
        }
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=3600, must-revalidate");
        response.setHeader("ETag", asset.get().tag());
        if (path.equals(WORKER)) {
            // it answers for all our pages, not only for those beside it
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/");
        }
        if (asset.get().tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(asset.get().bytes().length);
        response.getOutputStream().write(asset.get().bytes());
    }

    private Optional<Asset> load(String path) throws IOException {
        String webjar = WEBJARS.get(path);
        try (InputStream in = webjar == null
                ? getServletContext().getResourceAsStream("/assets" + path)
                : AssetServlet.class.getResourceAsStream(webjar)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return Optional.of(new Asset(bytes, "\"" + Long.toHexString(sum.getValue()) + "\""));
        }
    }
}
