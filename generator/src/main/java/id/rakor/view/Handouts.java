package id.rakor.view;

import java.util.List;
import java.util.Map;

/**
 * What was made beside pages, so that pages can lead there.
 *
 * @param papers the papers of each subject by its key, in the order in which they are shown
 * @param chats texts to be copied into a chat, by the id of the meeting
 * @param photos photos that lie in the site, by their path
 */
public record Handouts(Map<String, List<Written>> papers, Map<String, Text> chats, Map<String, Photo> photos) {
    /** Nothing. */
    public static final Handouts NONE = new Handouts(Map.of(), Map.of(), Map.of());

    public Handouts {
        papers = Map.copyOf(papers);
        chats = Map.copyOf(chats);
        photos = Map.copyOf(photos);
    }

    /**
     * A text, and the file that holds it.
     *
     * @param route where the file lies in the site
     * @param text the text, with line feeds
     */
    public record Text(Route route, String text) {}

    /**
     * The size of a photo as the site shows it.
     *
     * @param width in dots
     * @param height in dots
     */
    public record Photo(int width, int height) {}
}
