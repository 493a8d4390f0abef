package fr.essaim.questionnaire;

import fr.essaim.kernel.Transactions;
import fr.essaim.rdf.MemoryGraphStore;

class InMemoryAnswerSheetsTest implements AnswerSheetsContract {

    private final AnswerSheets sheets = new InMemoryAnswerSheets();
    private final MemoryGraphStore store = new MemoryGraphStore();

    @Override
    public AnswerSheets sheets() {
        return sheets;
    }

    @Override
    public Transactions transactions() {
        return store;
    }
}
