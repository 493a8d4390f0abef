package fr.essaim.app.web;

import fr.essaim.app.story.Cast;
import java.util.List;

/** The people of the story one may become; empty outside a demonstration. */
public record FrontView(List<Cast.Person> people) {}
