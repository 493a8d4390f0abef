package fr.essaim.app.web.admin;

import fr.essaim.app.plugin.SettingSpec;
import fr.essaim.app.settings.Settings;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.kernel.Shown;
import fr.essaim.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings form, as the descriptor makes it. No secret is in it, kept or typed. */
public record SettingsView(List<Section> sections) {

    /** Settings under one heading, with the connections that are made of them. */
    public record Section(String id, String label, List<Row> rows, List<Tester> testers, Shown shown) {

        public boolean hasForm() {
            return rows.stream().anyMatch(row -> !row.readOnly());
        }
    }

    /**
     * « Tester » with what was found last.
     *
     * @param labels of the settings, by connection and the adapter's own word
     */
    public record Tester(String id, String label, boolean setUp, Optional<Report> last, Map<String, String> labels) {

        /** What the finding is about, as the page calls it. */
        public String about(Report.Finding finding) {
            return labels.getOrDefault(id + " " + finding.detail(), finding.detail());
        }
    }

    /**
     * One setting.
     *
     * @param value as it holds now, the default included; "" for a secret
     * @param origin key of who said it
     * @param present whether it has a value at all
     */
    public record Row(
            SettingSpec spec,
            String label,
            String help,
            String value,
            String origin,
            boolean present,
            boolean readOnly) {

        static Row of(SettingSpec spec, Settings.Said said, Language language) {
            String value = said.value().isEmpty() ? spec.otherwise() : said.value();
            boolean hidden = spec.isSecret() || spec.key().equals("essaim.first-admin");
            return new Row(
                    spec,
                    spec.label().in(language),
                    spec.help().in(language),
                    hidden ? "" : value,
                    said.origin().key(),
                    !said.value().isEmpty(),
                    spec.atStart() || said.fromOutside());
        }

        /** The name of the field: that of a secret is one which no page ever shows again. */
        public String field() {
            return spec.isSecret() ? "mot-de-passe-" + spec.field() : spec.field();
        }
    }
}
