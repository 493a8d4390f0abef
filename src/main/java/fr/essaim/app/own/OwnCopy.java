package fr.essaim.app.own;

import java.util.List;

/** All that is kept about one person. */
public record OwnCopy(List<Part> parts) {

    /**
     * The things of one kind.
     *
     * @param erasable whether their owner may erase them alone
     */
    public record Part(String category, List<Piece> pieces, boolean erasable) {

        public Part {
            pieces = List.copyOf(pieces);
        }

        /** Key of its name on screens. */
        public String label() {
            return "app.own." + category;
        }

        /** Where its nth photo stands, from 1. */
        public String photo(int number) {
            return "photos/" + category + "-" + number + ".jpg";
        }
    }

    public OwnCopy {
        parts = List.copyOf(parts);
    }

    public boolean has(String category) {
        return parts.stream().anyMatch(part -> part.category().equals(category));
    }
}
