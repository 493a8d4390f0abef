package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.wishing.KeepPlace;
import fr.essaim.pathways.choice.wishing.SwapPlaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The buttons around a place, each with the sentence that says it was done. */
@Singleton
public final class PlaceGestures {

    private final KeepPlace keepPlace;
    private final SwapPlaces swapPlaces;

    @Inject
    public PlaceGestures(KeepPlace keepPlace, SwapPlaces swapPlaces) {
        this.keepPlace = keepPlace;
        this.swapPlaces = swapPlaces;
    }

    String place(Id campaign, Id me, String gesture, String session) {
        switch (gesture) {
            case "prendre" -> {
                keepPlace.take(campaign, me, Id.of(session));
                return "choice.done-take";
            }
            case "rendre" -> {
                keepPlace.leave(campaign, me);
                return "choice.done-leave";
            }
            case "attendre" -> {
                keepPlace.await(campaign, me, Id.of(session));
                return "choice.done-wait";
            }
            default -> {
                keepPlace.stopWaiting(campaign, me);
                return "choice.done-stay";
            }
        }
    }

    /** @param whom the colleague asked by name, "" for all who are in the session */
    String swap(Id campaign, Id me, String gesture, String what, String whom) {
        switch (gesture) {
            case "demander" -> {
                swapPlaces.ask(campaign, me, Id.of(what), Id.of(whom));
                return "choice.swap-asked";
            }
            case "proposer" -> {
                swapPlaces.offer(campaign, me, Id.of(what));
                return "choice.swap-offered";
            }
            case "accepter" -> {
                swapPlaces.accept(campaign, me, Id.of(what));
                return "choice.swap-done";
            }
            case "decliner" -> {
                swapPlaces.decline(campaign, me, Id.of(what));
                return "choice.swap-declined";
            }
            default -> {
                swapPlaces.withdraw(campaign, me, Id.of(what));
                return "choice.swap-withdrawn";
            }
        }
    }
}
