package fr.essaim.questionnaire;

import fr.essaim.kernel.Id;

/** The answers of a campaign changed: those of so many teachers are new, different, or gone. */
public record AnswersImported(Id campaign, int added, int changed, int removed) {}
