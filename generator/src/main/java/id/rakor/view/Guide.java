package id.rakor.view;

import id.rakor.prose.Fragment;
import id.rakor.prose.LinkResolver;
import id.rakor.prose.LinkResolver.Picture;
import id.rakor.prose.LinkTarget;
import id.rakor.prose.Markdown;
import id.rakor.prose.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secretary's guide: Markdown files that come with the program. Its pages are those that {@code
 * index.md} links to, in that order.
 */
final class Guide {
    private static final String FOLDER = "panduan/";
    private static final String INDEX = "index";
    private static final Pattern PAGE = Pattern.compile("\\]\\(([a-z0-9-]+)\\.md(?:#[^)]*)?\\)");
    private static final Pattern TITLE = Pattern.compile("\\A\\s*#\\s+(.+?)\\s*(?:\\R|\\z)");

    private final GuidePictures pictures = new GuidePictures(FOLDER);
    private final Desk desk;
    private final Map<String, String> pages = new LinkedHashMap<>();

    Guide(Desk desk) {
        this.desk = desk;
        text(INDEX).ifPresent(index -> {
            pages.put(INDEX, index);
            Matcher page = PAGE.matcher(index);
            while (page.find()) {
                text(page.group(1)).ifPresent(text -> pages.putIfAbsent(page.group(1), text));
            }
        });
    }

    private static Optional<String> text(String name) {
        try (InputStream in = Guide.class.getClassLoader().getResourceAsStream(FOLDER + name + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Making> makings() {
        return pages.keySet().stream()
                .map(name -> new Making(Routes.guide(name), FOLDER + name + ".md", () -> make(name)));
    }

    /** The drawings that its pages show. */
    Stream<Illustration> illustrations() {
        return pictures.shownIn(pages.values());
    }

    private GuideView make(String name) {
        Folio folio = new Folio(desk, Routes.guide(name));
        String text = pages.get(name);
        Frames frames = Frames.of(folio, title(folio, text));
        if (!name.equals(INDEX)) {
            frames.under(Bit.link(folio.word("bingkai.panduan"), folio.href(Routes.guide(INDEX))));
        }
        String body = TITLE.matcher(text).replaceFirst("");
        Setting setting = new Setting(2, "", folio.notices(), true);
        Fragment fragment = Markdown.read(
                FOLDER + name + ".md",
                body.getBytes(StandardCharsets.UTF_8),
                setting,
                new Neighbours(folio),
                desk.findings());
        return new GuideView(frames.make(), choices(folio, name), fragment.html());
    }

    private static String title(Folio folio, String text) {
        Matcher title = TITLE.matcher(text);
        return title.find() ? title.group(1) : folio.word("bingkai.panduan");
    }

    private List<Choice> choices(Folio folio, String current) {
        List<Choice> choices = new ArrayList<>();
        pages.forEach((name, text) ->
                choices.add(new Choice(title(folio, text), folio.href(Routes.guide(name)), "", name.equals(current))));
        return choices;
    }

    /** Leads from one page of the guide to another; the guide knows no records. */
    private final class Neighbours implements LinkResolver {
        private final Folio folio;

        Neighbours(Folio folio) {
            this.folio = folio;
        }

        @Override
        public Set<String> kinds() {
            return Set.of();
        }

        @Override
        public LinkTarget resolve(String kind, String id) {
            return new LinkTarget.Dangling("");
        }

        @Override
        public Optional<String> relative(String path) {
            int mark = path.indexOf('#');
            String file = mark < 0 ? path : path.substring(0, mark);
            String anchor = mark < 0 ? "" : path.substring(mark + 1);
            if (!file.endsWith(".md") || !pages.containsKey(file.substring(0, file.length() - 3))) {
                return Optional.empty();
            }
            return Optional.of(folio.href(
                    Routes.guide(file.substring(0, file.length() - 3)).at(anchor)));
        }

        @Override
        public Optional<Picture> picture(String path) {
            return pictures.of(path, folio::href);
        }
    }
}
