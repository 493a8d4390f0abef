package fr.essaim.questionnaire;

import fr.essaim.kernel.Id;

/** A teacher of the roster as the import needs him: whom an answer may belong to. */
public record Invitee(Id teacher, String lastName, String firstName, String email, String school, String discipline) {}
