package fr.essaim.host.lti.web;

import fr.essaim.host.lti.people.KnownPersons.Candidate;
import fr.essaim.host.lti.people.RecognisePerson.Recognition;
import java.util.List;

/** @param ticket carried by the form, "" when there is nothing to choose */
public record WhoView(String ticket, String name, boolean asked, List<Candidate> candidates) {

    WhoView(String ticket, String name, Recognition found) {
        this(ticket, name, found.asked(), found.candidates());
    }
}
