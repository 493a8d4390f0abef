package fr.essaim.house.seeded.craft.groups;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers for everybody. */
public final class Memory {

    static int count;
    static final Map<String, String> NAMES = new HashMap<>();
    static final AtomicInteger SEEN = new AtomicInteger();

    private Memory() {}
}
