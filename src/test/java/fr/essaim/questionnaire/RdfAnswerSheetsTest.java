package fr.essaim.questionnaire;

import fr.essaim.host.StoreForTests;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;

class RdfAnswerSheetsTest implements AnswerSheetsContract {

    private final StoreForTests store = new StoreForTests();
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
