package fr.essaim.animators;

import fr.essaim.kernel.Id;

/** A person came into the pool, or changed there. */
public record AnimatorRegistered(Id animator) {}
