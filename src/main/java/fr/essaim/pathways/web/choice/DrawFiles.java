package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.files.DrawRecord;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;

/** The record of the draw as a download: people stand in it by codes. */
@Singleton
public final class DrawFiles {

    private final Transactions transactions;
    private final ChoiceBooks books;
    private final Workshops workshops;

    @Inject
    public DrawFiles(Transactions transactions, ChoiceBooks books, Workshops workshops) {
        this.transactions = transactions;
        this.books = books;
        this.workshops = workshops;
    }

    Response json(Id campaign) {
        return file(record(campaign).json(), MediaType.APPLICATION_JSON, "json");
    }

    Response csv(Id campaign) {
        return file(record(campaign).csv(), "text/csv", "csv");
    }

    private DrawRecord record(Id campaign) {
        return transactions.read(() -> DrawRecord.of(
                books.get(campaign),
                workshops.of(campaign).stream().collect(Collectors.toMap(Workshop::id, Workshop::code))));
    }

    private static Response file(String text, String type, String extension) {
        return Response.ok(text)
                .type(type + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"tirage." + extension + "\"")
                .build();
    }
}
