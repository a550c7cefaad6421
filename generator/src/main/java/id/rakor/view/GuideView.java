package id.rakor.view;

import java.util.List;

/**
 * A page of the secretary's guide.
 *
 * @param frame what surrounds it
 * @param pages all pages of the guide
 * @param html the text as safe HTML
 */
public record GuideView(Frame frame, List<Choice> pages, String html) implements View {}
