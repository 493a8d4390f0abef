package fr.essaim.web;

import java.util.List;

/** The entries a viewer sees, from the most used; made by the app from the pages of the descriptor. */
@FunctionalInterface
public interface Navigation {

    List<NavItem> of(Viewer viewer, String path);
}
