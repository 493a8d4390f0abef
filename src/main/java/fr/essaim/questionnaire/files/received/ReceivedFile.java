package fr.essaim.questionnaire.files.received;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.Table;
import java.util.Map;

/**
 * A file on its way in, as somebody sees it now.
 *
 * @param links teachers a person chose for lines whose name was not found
 * @param known whether the mapping is one that somebody confirmed for these headings before
 */
public record ReceivedFile(Table table, Mapping mapping, Map<Integer, Id> links, boolean known) {}
