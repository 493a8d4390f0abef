package fr.essaim.app.plugin;

import java.util.List;

/** Settings under one heading. */
public record SettingGroup(String id, Words label, List<SettingSpec> settings) {}
