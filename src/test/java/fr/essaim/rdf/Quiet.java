package fr.essaim.rdf;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the log of failures that a test makes on purpose out of the build's output. */
public final class Quiet implements BeforeAllCallback, AfterAllCallback {

    private final Logger logger = Logger.getLogger("fr.essaim.rdf");

    @Override
    public void beforeAll(ExtensionContext context) {
        logger.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        logger.setLevel(null);
    }
}
