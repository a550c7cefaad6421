package id.rakor.manual;

import id.rakor.cli.Sitting;
import id.rakor.manual.Scenes.Scene;
import id.rakor.manual.Scenes.Screen;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A person who does what a page of the guide shows: types what stands behind a question on its screens, and between two
 * screens does what the page shows there. What the terminal shows must be what the page shows; a line with dots alone
 * stands for any lines, and so does the way from one screen to the next.
 */
final class Follower extends BufferedReader {
    private static final String ANYTHING = "…";

    private final Deque<Scene> scenes;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    private final Deed deed;
    private final UnaryOperator<String> there;
    private final UnaryOperator<String> here;
    private Deque<String> lines = new ArrayDeque<>();
    private boolean free = true;
    private int seen;

    /** What is done with a picture that is no screen. */
    @FunctionalInterface
    interface Deed {
        /** Does it. */
        void with(Scene scene) throws IOException;
    }

    /**
     * Someone who follows.
     *
     * @param there gives names of files as they are, of names as the page writes them
     * @param here gives names of files as the page writes them
     */
    Follower(List<Scene> scenes, Deed deed, UnaryOperator<String> there, UnaryOperator<String> here) {
        super(new StringReader(""));
        this.scenes = new ArrayDeque<>(scenes);
        this.deed = deed;
        this.there = there;
        this.here = here;
    }

    PrintStream out() {
        return out;
    }

    @Override
    public String readLine() throws IOException {
        List<String> shown = shown();
        shown.subList(seen, shown.size() - 1).forEach(this::take);
        seen = shown.size() - 1;
        String question = shown.get(seen);
        String wanted = next(question);
        String typed = wanted.substring(question.strip().length()).strip();
        out.println(there.apply(typed));
        seen++;
        return there.apply(typed);
    }

    /** Looks at what was shown last; there must be nothing more to do. */
    void end() throws IOException {
        List<String> shown = shown();
        shown.subList(seen, shown.size()).forEach(this::take);
        finish();
        if (!lines.isEmpty() || !scenes.isEmpty()) {
            throw new AssertionError("not seen: " + lines + " " + scenes);
        }
    }

    private List<String> shown() {
        return List.of(here.apply(Sitting.shown(screen.toString(StandardCharsets.UTF_8)))
                .split("\n", -1));
    }

    /** A whole line that the terminal shows. */
    private void take(String line) {
        String seen = line.stripTrailing();
        skip();
        if (lines.isEmpty() ? upcoming().equals(seen) : lines.peek().equals(seen)) {
            begin();
            lines.poll();
            free = false;
        } else if (!lines.isEmpty() && !free) {
            throw new AssertionError("expected: " + lines.peek() + "\nshown:    " + seen);
        }
    }

    private void skip() {
        while (!lines.isEmpty() && lines.peek().equals(ANYTHING)) {
            lines.poll();
            free = true;
        }
    }

    /** The line of the page that a question begins. */
    private String next(String question) throws IOException {
        skip();
        begin();
        if (lines.isEmpty() || !lines.peek().startsWith(question.strip())) {
            throw new AssertionError("expected: " + lines.peek() + "\nasked:    " + question);
        }
        free = false;
        return lines.poll();
    }

    private String upcoming() {
        return scenes.stream()
                .filter(Screen.class::isInstance)
                .map(scene -> ((Screen) scene).lines().get(0))
                .findFirst()
                .orElse(ANYTHING);
    }

    /** Comes to the next screen when this one is done. */
    private void begin() {
        if (lines.isEmpty()) {
            finish();
            if (!scenes.isEmpty()) {
                lines = new ArrayDeque<>(((Screen) scenes.poll()).lines());
            }
        }
    }

    private void finish() {
        try {
            while (lines.isEmpty() && !scenes.isEmpty() && !(scenes.peek() instanceof Screen)) {
                deed.with(scenes.poll());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
