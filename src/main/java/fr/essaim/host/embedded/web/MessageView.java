package fr.essaim.host.embedded.web;

import fr.essaim.kernel.SafeHtml;

/**
 * A message as its reader sees it.
 *
 * @param by who signs, "" for the platform itself
 * @param mine whether the reader wrote it
 * @param editable whether the reader may change it here
 * @param removable whether the reader may withdraw it here
 */
public record MessageView(
        String id,
        String path,
        SafeHtml body,
        String by,
        String at,
        String edited,
        boolean withdrawn,
        boolean mine,
        boolean editable,
        boolean removable) {}
