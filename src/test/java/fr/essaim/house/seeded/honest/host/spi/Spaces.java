package fr.essaim.house.seeded.honest.host.spi;

/** What a host is asked for. */
public interface Spaces {

    String open(String name);
}
