package fr.essaim.outcomes.web.synthesis;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.outcomes.closing.Closings;
import fr.essaim.outcomes.synthesis.ReadSynthesis;
import fr.essaim.outcomes.synthesis.Synthesis;
import fr.essaim.outcomes.synthesis.SynthesisData;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.web.paper.OdtWriter;
import fr.essaim.web.paper.Paper;
import fr.essaim.web.paper.PdfWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The synthesis in each of its forms, as the viewer may read it. */
@Singleton
public final class SynthesisFiles {

    private final ReadSynthesis read;
    private final SynthesisData data;
    private final Transactions transactions;
    private final Closings closings;
    private final Reconcile reconcile;
    private final ReadAgain again;
    private final PdfWriter pdf;
    private final OdtWriter odt;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public SynthesisFiles(
            ReadSynthesis read,
            SynthesisData data,
            Transactions transactions,
            Closings closings,
            Reconcile reconcile,
            ReadAgain again,
            PdfWriter pdf,
            OdtWriter odt,
            Messages messages,
            Visit visit) {
        this.read = read;
        this.data = data;
        this.transactions = transactions;
        this.closings = closings;
        this.reconcile = reconcile;
        this.again = again;
        this.pdf = pdf;
        this.odt = odt;
        this.messages = messages;
        this.visit = visit;
    }

    public SynthesisView view(Id campaign) {
        Synthesis synthesis = synthesis(campaign);
        return new SynthesisView(
                synthesis.campaign(),
                paper(synthesis),
                transactions.read(() -> closings.of(campaign)),
                reconcile.closing(),
                again.of(campaign, synthesis.animators().keySet(), one -> !visit.viewer()
                        .steers(one)
                        .isEmpty()));
    }

    public byte[] pdf(Id campaign) {
        return pdf.write(paper(synthesis(campaign)));
    }

    public byte[] odt(Id campaign) {
        return odt.write(paper(synthesis(campaign)));
    }

    public String csv(Id campaign) {
        return new SynthesisCsv(synthesis(campaign)).text();
    }

    public String turtle(Id campaign) {
        return data.turtle(synthesis(campaign));
    }

    private Synthesis synthesis(Id campaign) {
        return read.read(
                campaign, visit.viewer().steers(campaign), visit.viewer().mayReadPeopleOf(campaign));
    }

    private Paper paper(Synthesis synthesis) {
        return new SynthesisPaper(synthesis, messages, visit.language()).paper();
    }
}
