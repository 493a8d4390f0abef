package fr.essaim.journal.photos;

import java.nio.file.Path;

/** Where this instance keeps the files of photos. */
@FunctionalInterface
public interface PhotoFolder {

    Path photos();
}
