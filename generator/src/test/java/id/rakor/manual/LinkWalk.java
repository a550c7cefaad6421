package id.rakor.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A walk over pages on disk, from one page along every link to a file; pictures must be there as well. It follows
 * neither links to the web nor links in scripts.
 *
 * @param headings the pages that were reached, each with the text of its first main heading
 * @param dead links to files and pictures that are not there, each as {@code page -> link}
 */
record LinkWalk(SortedMap<Path, String> headings, SortedSet<String> dead) {

    /** Fails unless the walk from a page reaches every meeting of a content folder and meets no dead link. */
    public static void main(String[] args) throws IOException {
        LinkWalk walk = from(Path.of(args[0]));
        List<String> titles = titles(Path.of(args[1]));
        List<String> missing = walk.missing(titles);
        walk.dead.forEach(link -> System.err.println("Dead link: " + link));
        missing.forEach(title -> System.err.println("Not reached: " + title));
        System.out.printf(
                "%d pages reached, %d of %d meetings.%n",
                walk.headings.size(), titles.size() - missing.size(), titles.size());
        if (!walk.dead.isEmpty() || !missing.isEmpty() || titles.size() < 5) {
            System.exit(1);
        }
    }

    /** Walks from a page. */
    static LinkWalk from(Path start) throws IOException {
        LinkWalk walk = new LinkWalk(new TreeMap<>(), new TreeSet<>());
        Deque<Path> ahead = new ArrayDeque<>(List.of(start.toRealPath()));
        while (!ahead.isEmpty()) {
            Path page = ahead.remove();
            if (walk.headings.containsKey(page)) {
                continue;
            }
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            Element heading = document.selectFirst("main h1, section h1, h1");
            walk.headings.put(page, heading == null ? "" : heading.text());
            for (Element link : document.select("a[href]")) {
                walk.follow(page, link.attr("href"), ahead);
            }
            for (Element picture : document.select("img[src], source[srcset]")) {
                walk.follow(page, picture.attr("srcset") + picture.attr("src"), ahead);
            }
        }
        return walk;
    }

    private void follow(Path page, String href, Deque<Path> ahead) {
        String file = href.replaceFirst("[?#].*", "");
        if (file.isEmpty() || file.matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
            return;
        }
        Path target = page.resolveSibling(file).normalize();
        if (!Files.isRegularFile(target)) {
            dead.add(page + " -> " + href);
        } else if (target.toString().endsWith(".html")) {
            ahead.add(target);
        }
    }

    /** Those titles that no reached page has as its heading. */
    List<String> missing(List<String> titles) {
        return titles.stream().filter(title -> !headings.containsValue(title)).toList();
    }

    private static List<String> titles(Path meetings) throws IOException {
        List<String> titles = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(meetings)) {
            for (Path file :
                    walk.filter(each -> each.endsWith("rapat.yaml")).sorted().toList()) {
                titles.add(
                        new YAMLMapper().readTree(file.toFile()).path("judul").asString());
            }
        }
        return titles;
    }
}
