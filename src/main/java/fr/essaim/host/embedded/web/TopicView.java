package fr.essaim.host.embedded.web;

import java.util.List;

/** A topic with its answers. */
public record TopicView(
        String groupPath,
        String groupName,
        String path,
        String title,
        boolean fromElsewhere,
        MessageView opening,
        List<MessageView> replies) {}
