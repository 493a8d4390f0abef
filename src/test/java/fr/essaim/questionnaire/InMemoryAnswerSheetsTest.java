package fr.essaim.questionnaire;

import fr.essaim.host.StoreForTests;
import fr.essaim.kernel.Transactions;

class InMemoryAnswerSheetsTest implements AnswerSheetsContract {

    private final AnswerSheets sheets = new InMemoryAnswerSheets();
    private final StoreForTests store = new StoreForTests();

    @Override
    public AnswerSheets sheets() {
        return sheets;
    }

    @Override
    public Transactions transactions() {
        return store;
    }
}
