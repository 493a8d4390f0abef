package fr.essaim.web.render;

import fr.essaim.web.Html;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes pages. The page is whole before its first byte leaves, so a failing template never shows half a page. */
@Provider
@Singleton
public final class HtmlWriter implements MessageBodyWriter<Html> {

    private final Templates templates;

    @Inject
    public HtmlWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Html.class;
    }

    @Override
    public void writeTo(
            Html page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Utf8ByteOutput rendered = templates.render(page);
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        headers.putSingle("Vary", "Accept, Accept-Language, Cookie");
        headers.putSingle("Content-Length", rendered.getContentLength());
        rendered.writeTo(out);
    }
}
