package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.profiles.Positions;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.Scale;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What one answered to the questionnaire, and one’s place on the two axes. */
@Singleton
public final class OwnAnswers implements OwnData {

    private final Campaigns campaigns;
    private final AnswerSheets sheets;
    private final Positions positions;
    private final Messages messages;
    private final Questionnaire questionnaire = Questionnaire.complete();
    private final Scale scale = Scale.ours();

    @Inject
    public OwnAnswers(Campaigns campaigns, AnswerSheets sheets, Positions positions, Messages messages) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.positions = positions;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String category() {
        return "questionnaire-answers";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign -> sheets.of(campaign.id()).stream()
                        .filter(sheet -> sheet.teacher().equals(person))
                        .map(sheet -> piece(campaign, sheet)))
                .toList();
    }

    private Piece piece(Campaign campaign, Answers sheet) {
        TeacherProfile place = scale.profile(sheet);
        Profile own = positions.of(campaign.id()).get(sheet.teacher());
        Piece piece = Piece.about(campaign.title());
        for (Item item : questionnaire.inOrder()) {
            OptionalInt code = sheet.code(item.id());
            if (code.isPresent()) {
                piece = piece.with(answer(item, code.getAsInt()));
            }
        }
        return piece.with("free-concern", sheet.freeConcern())
                .number("openness", place.openness().value())
                .number("usage", place.usage().value())
                .said(
                        "own-place",
                        own == null ? "" : "questionnaire.means." + own.name().toLowerCase(Locale.ROOT));
    }

    /** Said as the questionnaire says it, by its number when it was worded elsewhere. */
    private Piece.Field answer(Item item, int code) {
        String label = "questionnaire.item." + item.id();
        String choice = "questionnaire.choice." + item.choices() + "." + code;
        boolean worded = messages.has(Language.FR, label) && messages.has(Language.FR, choice);
        return worded
                ? new Piece.Field(item.id(), label, List.of(choice), Piece.Kind.KEY)
                : new Piece.Field(
                        item.id(), "app.own.field.answer", List.of(item.id() + " : " + code), Piece.Kind.TEXT);
    }
}
