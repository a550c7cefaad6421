package id.rakor.view;

import java.util.List;

/**
 * The mentions of a record in one year, when its own page cannot hold them.
 *
 * @param frame what surrounds it
 * @param sentence how many there are
 * @param parts the other years
 * @param groups the mentions, by meeting
 */
public record MentionsView(Frame frame, String sentence, List<Choice> parts, List<Mentions.Group> groups)
        implements View {}
