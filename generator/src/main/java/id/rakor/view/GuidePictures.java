package id.rakor.view;

import id.rakor.prose.LinkResolver.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The drawings of the secretary's guide: files beside its pages in the program, with names of one form. Beside a drawing
 * may lie another of the same for narrow screens. Nothing else is a picture of the guide.
 */
final class GuidePictures {
    private static final Pattern NAME = Pattern.compile("gambar/[a-z0-9]+(-[a-z0-9]+)*\\.svg");
    private static final Pattern SHOWN = Pattern.compile("!\\[[^]]*]\\((" + NAME.pattern() + ")\\)");
    private static final Pattern SIZE = Pattern.compile("<svg[^>]* width=\"(\\d{1,4})\" height=\"(\\d{1,4})\"");
    private static final String ENDING = ".svg";
    private static final String NARROW = "-sempit";

    private final String folder;

    /** Those in a folder of the program, its name ended by a slash. */
    GuidePictures(String folder) {
        this.folder = folder;
    }

    /** The picture that an address on a page means. */
    Optional<Picture> of(String address, Function<Route, String> href) {
        return bytes(address)
                .map(bytes -> SIZE.matcher(new String(bytes, StandardCharsets.UTF_8)))
                .filter(Matcher::find)
                .map(size -> new Picture(
                        href.apply(Routes.guideFile(address)),
                        bytes(narrow(address)).isPresent() ? href.apply(Routes.guideFile(narrow(address))) : "",
                        Integer.parseInt(size.group(1)),
                        Integer.parseInt(size.group(2))));
    }

    /** The files of all drawings that texts show. */
    Stream<Illustration> shownIn(Collection<String> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            SHOWN.matcher(text)
                    .results()
                    .map((MatchResult shown) -> shown.group(1))
                    .forEach(name -> {
                        names.add(name);
                        names.add(narrow(name));
                    });
        }
        return names.stream().flatMap(name -> bytes(name).stream()
                .map(bytes -> new Illustration(Routes.guideFile(name), folder + name, bytes)));
    }

    private static String narrow(String name) {
        return name.substring(0, name.length() - ENDING.length()) + NARROW + ENDING;
    }

    private Optional<byte[]> bytes(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = GuidePictures.class.getClassLoader().getResourceAsStream(folder + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
