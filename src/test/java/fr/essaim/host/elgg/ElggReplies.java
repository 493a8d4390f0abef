package fr.essaim.host.elgg;

import fr.essaim.host.elgg.FakeElgg.Group;
import fr.essaim.host.elgg.FakeElgg.Person;
import fr.essaim.host.elgg.FakeElgg.Reply;
import fr.essaim.host.elgg.FakeElgg.Topic;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Answers in the three dialects, as recorded. */
final class ElggReplies {

    /** Something in a list. */
    record Item(String kind, int guid, int owner, int container, String name, String body, String access) {}

    private static final long AT = 1795440000L;
    private static final String WHEN = "2026-11-23T14:26:41+01:00";

    private final Dialect dialect;
    private final Supplier<String> address;

    ElggReplies(Dialect dialect, Supplier<String> address) {
        this.dialect = dialect;
        this.address = address;
    }

    private Reply html(int status, String body) {
        String type = status == 302 && dialect == Dialect.ESOPE_1_12
                ? "text/html;charset=utf-8"
                : dialect == Dialect.ELGG_6 ? "text/html; charset=utf-8" : "text/html; charset=UTF-8";
        return new Reply(status, type, "", "", body);
    }

    private Reply json(int status, String body) {
        String type =
                switch (dialect) {
                    case ESOPE_1_8 -> "application/json";
                    case ESOPE_1_12 -> "application/json;charset=utf-8";
                    case ELGG_6 -> "application/json; charset=UTF-8";
                };
        return new Reply(status, type, "", "", body);
    }

    private Reply redirect(String path) {
        Reply plain = html(302, "");
        return new Reply(302, plain.type(), address.get() + path, "", "");
    }

    Reply page(Person user, String more) {
        String who =
                user == null ? "null" : person(user).add("admin", false).build().toString();
        String inputs =
                "<input %sname=\"__elgg_token\" value=\"generated-proof-0001\"%s\n<input %sname=\"__elgg_ts\" value=\"1795440479\"%s\n";
        String script =
                switch (dialect) {
                    case ESOPE_1_8 ->
                        "elgg.security.token.__elgg_ts = 1795440479;\nelgg.security.token.__elgg_token = 'generated-proof-0001';\n"
                                + (user == null ? "" : "elgg.session.user = new elgg.ElggUser(" + who + ");\n")
                                + inputs.formatted("type=\"hidden\" ", " />", "type=\"hidden\" ", " />");
                    case ESOPE_1_12 ->
                        "\"security\":{\"token\":{\"__elgg_ts\":1795440394,\"__elgg_token\":\"generated-proof-0001\"}}\n"
                                + "\"session\":{\"user\":" + who + ",\"token\":\"generated-session-0001\"}\n"
                                + inputs.formatted("", " type=\"hidden\">", "", " type=\"hidden\">");
                    case ELGG_6 ->
                        "\"session\":{\"user\":null,\"token\":\"generated-session-0001\"}\n"
                                + inputs.formatted("", " type=\"hidden\">", "", " type=\"hidden\">");
                };
        return html(200, "<title>CoCon (labo)</title>\n" + script + more);
    }

    Reply refreshed(Person user) {
        String body = "{\"token\":{\"__elgg_ts\":1795441146,\"__elgg_token\":\"generated-proof-0001\",\"logged_in\":"
                + (user != null) + "},\"valid_tokens\":{},\"session_token\":\"generated-session-0001\",\"user_guid\":"
                + (user == null ? 0 : user.guid()) + "}";
        return new Reply(200, "application/json;charset=utf-8", "", "", body);
    }

    Reply notFound() {
        return html(404, "<title>Page not found</title>");
    }

    Reply elsewhere() {
        return redirect("");
    }

    Reply oldServices() {
        return new Reply(
                200,
                json(200, "").type(),
                "",
                "",
                "{\"status\":0,\"result\":{\"auth.gettoken\":{\"description\":\"x\",\"call_method\":\"POST\"}}}");
    }

    private JsonObjectBuilder person(Person user) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("guid", user.guid()).add("type", "user");
        if (dialect == Dialect.ESOPE_1_8) {
            object.add("subtype", false).add("time_created", "1795440061").add("time_updated", "1795440481");
            object.add("container_guid", "0").add("owner_guid", "0").add("site_guid", "1");
        } else {
            object.add("subtype", dialect == Dialect.ELGG_6 ? "user" : "");
            object.add("owner_guid", user.guid()).add("container_guid", 0);
            if (dialect == Dialect.ESOPE_1_12) {
                object.add("site_guid", 1);
            }
            object.add("time_created", WHEN).add("time_updated", WHEN);
            object.add("url", address.get() + "profile/" + user.username());
        }
        object.add("name", user.name()).add("username", user.username()).add("language", "fr");
        return dialect == Dialect.ESOPE_1_8 ? object.add("url", address.get() + "profile/" + user.username()) : object;
    }

    /** Not recorded: after the source of livesearch. */
    Reply people(List<Person> found) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Person one : found) {
            list.add(
                    dialect == Dialect.ELGG_6
                            ? person(one).add("label", "x").add("value", one.username())
                            : Json.createObjectBuilder()
                                    .add("type", "user")
                                    .add("name", one.name())
                                    .add("desc", one.username())
                                    .add("guid", one.guid())
                                    .add("value", one.username())
                                    .add("url", address.get() + "profile/" + one.username()));
        }
        return json(200, list.build().toString());
    }

    /** Not recorded: after the source; the JSON views are those of other lists. */
    Reply members(List<Person> inside, Person me) {
        if (dialect == Dialect.ELGG_6) {
            return page(
                    me,
                    inside.stream()
                            .map(one -> "<li class=\"elgg-item\" id=\"elgg-relationship-" + (one.guid() + 7000)
                                    + "\"><div data-guid=\"" + one.guid() + "\"><a href=\"" + address.get() + "profile/"
                                    + one.username() + "\">x</a></div></li>")
                            .collect(Collectors.joining("\n")));
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        inside.forEach(one -> list.add(person(one)));
        return json(
                200,
                dialect == Dialect.ESOPE_1_8
                        ? "{\"user\":[" + list.build() + "]}"
                        : list.build().toString());
    }

    /** Not recorded: after the source of the form. */
    String readers(Group group) {
        return "<select class=\"elgg-input-access\" name=\"access_id\"><option value=\"0\">Privé</option>"
                + "<option value=\"1\">Utilisateurs connectés</option><option value=\"2\">Public</option>"
                + "<option value=\"" + (group.guid + 5000) + "\">Groupe : " + group.name + "</option></select>";
    }

    Reply list(List<Item> items) {
        if (dialect == Dialect.ELGG_6) {
            return new Reply(200, "text/xml; charset=utf-8", "", "", rss(items));
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        items.forEach(item -> list.add(item(item)));
        String all = list.build().toString();
        if (dialect == Dialect.ESOPE_1_12) {
            return json(200, all);
        }
        boolean topics = items.stream().anyMatch(item -> item.kind().equals("topic"));
        return json(
                200,
                items.isEmpty()
                        ? "null"
                        : topics ? "{\"object\":{\"groupforumtopic\":" + all + "}}" : "{\"group\":[" + all + "]}");
    }

    private JsonObjectBuilder item(Item item) {
        boolean topic = item.kind().equals("topic");
        boolean old = dialect == Dialect.ESOPE_1_8;
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("guid", item.guid())
                .add("type", topic ? "object" : "group")
                .add("subtype", old ? topic ? "11" : "0" : topic ? "groupforumtopic" : "");
        if (old) {
            String at = Long.toString(AT + item.guid());
            object.add("time_created", at).add("time_updated", at);
            object.add("container_guid", "" + item.container()).add("owner_guid", "" + item.owner());
            object.add("site_guid", "1");
        } else {
            object.add("owner_guid", item.owner())
                    .add("container_guid", item.container())
                    .add("site_guid", 1);
            object.add("time_created", WHEN).add("time_updated", WHEN).add("url", url(item));
        }
        if (topic && !old) {
            object.add("read_access", Integer.parseInt(item.access()));
        }
        object.add(topic ? "title" : "name", item.name()).add("description", item.body());
        if (old) {
            object.add("url", url(item));
        } else if (topic) {
            object.add("tags", Json.createArrayBuilder());
        }
        return object;
    }

    private String url(Item item) {
        return address.get() + (item.kind().equals("topic") ? "discussion/view/" : "groups/profile/") + item.guid()
                + "/titre";
    }

    private String rss(List<Item> items) {
        return "<?xml version='1.0'?>\n<rss version=\"2.0\" >\n<channel>\n\t<title><![CDATA[Elgg 6 (labo)]]></title>\n\t<link>"
                + address.get() + "</link>\n\t<description><![CDATA[}]]></description>\n"
                + items.stream()
                        .map(item -> "\t\t<item>\n\t<guid isPermaLink=\"true\">" + url(item)
                                + "</guid>\n\t<pubDate>Mon, 23 Nov 2026 14:39:"
                                + "%02d".formatted(item.guid() % 60) + " +0100</pubDate>\n\t<link>" + url(item)
                                + "</link>\n\t<title><![CDATA[" + Mark.escape(item.name())
                                + "]]></title>\n\t<description><![CDATA[" + item.body()
                                + "]]></description>\n\t<dc:creator>Service</dc:creator>\t\t</item>")
                        .collect(Collectors.joining("\n"))
                + "\n</channel>\n</rss>\n";
    }

    // actions

    private Reply said(int status, String output, String forward, String message) {
        String messages = status == 0
                ? "\"error\":[],\"success\":[" + message + "]"
                : "\"error\":[" + message + "],\"success\":[]";
        String tail = "\"output\":" + output + ",\"status\":" + status + ",\"system_messages\":{" + messages + "}}";
        return json(
                200,
                dialect == Dialect.ESOPE_1_8
                        ? "{" + tail
                        : "{\"current_url\":\"x\",\"forward_url\":\"" + address.get() + forward + "\",\"location\":"
                                + (forward.isEmpty() ? "-1" : "\"" + address.get() + forward + "\"") + "," + tail);
    }

    Reply done() {
        return dialect == Dialect.ELGG_6 ? value("\"\"", "") : said(0, "\"\"", "", "\"Fait\"");
    }

    private Reply value(String value, String forward) {
        return json(
                200,
                "{\"value\":" + value + ",\"current_url\":\"x\",\"forward_url\":\"" + address.get() + forward + "\"}");
    }

    Reply refused(boolean script) {
        if (!script) {
            return redirect("");
        }
        return dialect == Dialect.ELGG_6
                ? json(400, "Les deux champs sont obligatoires")
                : said(-1, "\"\"", "", "\"Les deux champs sont obligatoires\"");
    }

    Reply notLetIn(boolean script) {
        if (!script) {
            return redirect("");
        }
        return dialect == Dialect.ELGG_6
                ? json(403, "Il manque les champs __token ou __ts dans le formulaire")
                : said(-1, "false", "", "\"Il manque les champs __token ou __ts dans le formulaire\"");
    }

    Reply noSuchAction() {
        return dialect == Dialect.ELGG_6 ? json(404, "La page n'existe pas") : said(-1, "false", "", "\"Inconnue\"");
    }

    Reply signedIn(Person user, String cookie) {
        Reply plain = dialect == Dialect.ELGG_6
                ? value("{\"user\":" + person(user).build() + "}", "")
                : said(0, "\"\"", "", "\"Vous êtes connecté(e).\"");
        return new Reply(200, plain.type(), "", cookie, plain.body().replace("\"location\":-1", "\"location\":\"\""));
    }

    Reply wrongPassword() {
        return dialect == Dialect.ELGG_6 ? json(401, "We could not log you in.") : said(-1, "\"\"", "", "\"No\"");
    }

    Reply added(boolean news) {
        return switch (dialect) {
            case ESOPE_1_8 -> said(0, "\"\"", "", news ? "\"Ajouté\"" : "");
            case ESOPE_1_12 -> news ? said(0, "\"\"", "", "\"Ajouté\"") : said(-1, "\"\"", "", "\"Déjà membre\"");
            case ELGG_6 -> value("\"\"", "");
        };
    }

    /** 1.8 says yes and does nothing. */
    Reply addRefused() {
        return dialect == Dialect.ESOPE_1_8 ? said(0, "\"\"", "", "") : refused(true);
    }

    Reply groupSaved(Group group, boolean script) {
        String page = "groups/profile/" + group.guid + "/titre";
        if (!script) {
            return redirect(page);
        }
        return switch (dialect) {
            case ESOPE_1_8 -> said(0, "\"\"", "", "\"Group saved\"");
            case ESOPE_1_12 -> said(0, "\"\"", page, "\"Group saved\"");
            case ELGG_6 ->
                value(
                        "{\"entity\":"
                                + Json.createObjectBuilder()
                                        .add("guid", group.guid)
                                        .add("type", "group")
                                        .add("subtype", "group")
                                        .add("owner_guid", group.owner)
                                        .add("container_guid", group.owner)
                                        .add("time_created", WHEN)
                                        .add("time_updated", WHEN)
                                        .add("url", address.get() + page)
                                        .add("name", group.name)
                                        .add("description", group.description)
                                        .build()
                                + "}",
                        page);
        };
    }

    Reply topicSaved(Topic topic, boolean script) {
        String page = "discussion/view/" + topic.guid + "/titre";
        if (!script) {
            return redirect(page);
        }
        return dialect == Dialect.ELGG_6 ? value("\"\"", page) : said(0, "\"\"", page, "\"Créé\"");
    }

    /** Seen when a group was deleted: the thing is done and the answer is 500, empty. */
    Reply deletedWithoutAWord() {
        return html(500, "");
    }
}
