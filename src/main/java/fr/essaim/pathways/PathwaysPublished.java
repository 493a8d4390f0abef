package fr.essaim.pathways;

import fr.essaim.kernel.Id;

/**
 * Groups and pathways of a campaign were published: what hangs on them (spaces, calendars, the public dataset) may
 * follow. Raised for each publication, never for a press of the button that changed nothing.
 */
public record PathwaysPublished(Id campaign, int number) {}
