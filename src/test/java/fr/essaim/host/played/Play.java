package fr.essaim.host.played;

/** The memory of a played host: which recorded answer a call gets now, with today's names and numbers in it. */
@FunctionalInterface
public interface Play {

    Reply answer(Ask ask);
}
