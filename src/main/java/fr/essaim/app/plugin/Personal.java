package fr.essaim.app.plugin;

import java.time.Period;

/** A category of personal data and how long it is kept, counted from the day of the campaign or from the end of its school year. */
public record Personal(String category, Period retention, boolean fromCycle, String erasure, Words label) {}
