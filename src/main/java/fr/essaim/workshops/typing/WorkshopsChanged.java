package fr.essaim.workshops.typing;

import fr.essaim.kernel.Id;

/** What everybody may see of a campaign's workshops changed: one was published, withdrawn, or mended while published. */
public record WorkshopsChanged(Id campaign) {}
