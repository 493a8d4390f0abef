package fr.essaim.groups;

/** How many a group of this instance may hold: the kit's six, or fewer where an administrator said so. */
@FunctionalInterface
public interface GroupSize {

    /** As it holds now, between three and {@link Group#AT_MOST}. Groups formed before it changed stay as they are. */
    int atMost();
}
