package fr.essaim.app.plugin;

import java.time.Period;

/** A category of personal data and how long it is kept, counted from the day of the campaign. */
public record Personal(String category, Period retention, String erasure, Words label) {}
