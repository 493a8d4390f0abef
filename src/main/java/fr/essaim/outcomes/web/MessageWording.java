package fr.essaim.outcomes.web;

import fr.essaim.concerns.Concern;
import fr.essaim.outcomes.Wording;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The questionnaire's words as the screens say them. */
@Singleton
public final class MessageWording implements Wording {

    private final Messages messages;

    @Inject
    public MessageWording(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String of(Concern concern, String language) {
        return messages.say(Language.of(language), concern.label());
    }
}
