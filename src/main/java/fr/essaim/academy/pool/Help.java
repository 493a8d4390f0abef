package fr.essaim.academy.pool;

/** A school where somebody animated, and the year. */
public record Help(String school, int year) {}
