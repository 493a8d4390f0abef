package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.files.received.ReceivedFile;
import fr.essaim.questionnaire.files.received.ReceivedFiles;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.Difference;
import fr.essaim.questionnaire.intake.ImportAnswers;
import fr.essaim.questionnaire.intake.Preview;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** From the file the viewer dropped to answers: what it would change, and the taking of it. */
@Singleton
public final class TakeAnswers {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReceivedFiles files;
    private final ImportAnswers importAnswers;
    private final Audit audit;
    private final Visit visit;

    @Inject
    public TakeAnswers(
            Transactions transactions,
            Campaigns campaigns,
            ReceivedFiles files,
            ImportAnswers importAnswers,
            Audit audit,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.files = files;
        this.importAnswers = importAnswers;
        this.audit = audit;
        this.visit = visit;
    }

    PreviewView preview(Id campaign) {
        ReceivedFile file = files.get(campaign, viewer());
        Preview preview = importAnswers.preview(
                campaign, visit.viewer().mayReadPeopleOf(campaign), file.table(), file.mapping(), file.links());
        return new PreviewView(
                transactions.read(() -> campaigns.get(campaign)),
                preview,
                file.mapping().of(ColumnUse.Use.DROP).size());
    }

    void link(Id campaign, Map<Integer, Id> more) {
        Map<Integer, Id> links = new HashMap<>(files.get(campaign, viewer()).links());
        links.putAll(more);
        files.link(campaign, viewer(), links);
    }

    Difference take(Id campaign, boolean forgetAbsent) {
        ReceivedFile file = files.get(campaign, viewer());
        Difference done = importAnswers.accept(
                campaign,
                visit.viewer().mayReadPeopleOf(campaign),
                file.table(),
                file.mapping(),
                file.links(),
                forgetAbsent);
        files.done(campaign, viewer());
        audit.note(Audit.Act.done(
                viewer(), Audit.Category.SENSITIVE_READ, "questionnaire.audit-answers-taken", campaign.value()));
        return done;
    }

    void forget(Id campaign) {
        files.forget(campaign, viewer());
    }

    private Id viewer() {
        return visit.viewer().person();
    }
}
