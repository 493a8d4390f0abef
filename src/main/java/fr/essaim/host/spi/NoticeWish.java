package fr.essaim.host.spi;

import java.util.List;
import java.util.Optional;

/**
 * A message to be sent.
 *
 * @param recipients host ids, at most 200
 * @param text plain text, at most 10,000 characters
 * @param url where it leads, if anywhere
 */
public record NoticeWish(String key, List<String> recipients, String subject, String text, Optional<String> url) {

    public NoticeWish {
        recipients = List.copyOf(recipients);
    }
}
