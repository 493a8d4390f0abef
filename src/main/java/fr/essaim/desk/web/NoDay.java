package fr.essaim.desk.web;

import fr.essaim.desk.Asked;
import java.util.List;

/** Before any group is published: what a teacher may do meanwhile. */
public record NoDay(List<Asked> asked) {}
