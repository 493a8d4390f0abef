package fr.essaim.desk.web;

import fr.essaim.desk.Asked;
import fr.essaim.workshops.Workshop;
import java.util.List;

/**
 * Before any group is published: what a teacher may do meanwhile.
 *
 * @param led published workshops of who animates and visits none
 */
public record NoDay(List<Asked> asked, List<Workshop> led) {}
