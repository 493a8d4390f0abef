package fr.essaim.desk.web;

import fr.essaim.desk.Asked;
import java.util.List;

/** Before any group is published, or for who is in none: what a teacher may do meanwhile, and what he leads. */
public record NoDay(List<Asked> asked, LedView led) {}
