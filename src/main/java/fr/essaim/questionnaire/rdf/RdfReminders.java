package fr.essaim.questionnaire.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.own.Reminders;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** When a campaign last reminded, and how many: of whom nothing is kept. */
@Singleton
public final class RdfReminders implements Reminders {

    private final GraphStore store;

    @Inject
    public RdfReminders(GraphStore store) {
        this.store = store;
    }

    @Override
    public Optional<Reminder> last(Id campaign) {
        Facts facts = new Facts(store.graph(graph(campaign)), node(campaign));
        return facts.when(QuestionnaireTerms.REMINDED_AT)
                .map(at -> new Reminder(at, facts.number(QuestionnaireTerms.REMINDED, 0)));
    }

    @Override
    public void note(Id campaign, Reminder reminder) {
        Description.of(node(campaign))
                .when(QuestionnaireTerms.REMINDED_AT, reminder.at())
                .number(QuestionnaireTerms.REMINDED, reminder.people())
                .replaceIn(store.graph(graph(campaign)));
    }

    private static Node graph(Id campaign) {
        return Names.graph("reminders", campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("reminder", campaign);
    }
}
