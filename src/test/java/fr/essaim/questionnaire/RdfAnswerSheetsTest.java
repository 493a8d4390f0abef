package fr.essaim.questionnaire;

import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.rdf.MemoryGraphStore;

class RdfAnswerSheetsTest implements AnswerSheetsContract {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final AnswerSheets sheets = new RdfAnswerSheets(store);

    @Override
    public AnswerSheets sheets() {
        return sheets;
    }

    @Override
    public Transactions transactions() {
        return store;
    }
}
