package fr.essaim.concerns.advice;

/** What the sliders say. */
public record Wishes(int slots, int minutes, int pause, boolean free) {

    public static final Wishes USUAL = new Wishes(3, 45, 15, true);

    public Wishes {
        slots = Math.max(1, Math.min(slots, 6));
        minutes = Math.max(20, Math.min(minutes, 120));
        pause = Math.max(0, Math.min(pause, 60));
    }

    Wishes lasting(int otherSlots, int otherMinutes) {
        return new Wishes(otherSlots, otherMinutes, pause, free);
    }
}
