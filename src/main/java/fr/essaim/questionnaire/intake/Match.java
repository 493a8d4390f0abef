package fr.essaim.questionnaire.intake;

import fr.essaim.campaigns.Teacher;
import java.util.List;
import java.util.Optional;

/**
 * Whose a sheet is.
 *
 * @param teacher found by e-mail, by full name, or because a person said so; empty: nobody yet
 * @param near teachers with a name so near that a person should say yes or no; at most three
 */
public record Match(Sheet sheet, Optional<Teacher> teacher, List<Teacher> near) {}
