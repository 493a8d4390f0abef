package fr.essaim.host.embedded.changes;

/** Something was noted; whoever asked to be called may be. */
public record ChangeNoted() {}
