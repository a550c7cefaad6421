package id.rakor.build.file;

import id.rakor.model.RecordType;
import id.rakor.site.Site;
import id.rakor.view.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies finished in an output folder, for a person to open. It makes nothing. */
public final class Finished {
    private static final String PRINTED = "cetak";
    private static final String PAGE = ".html";
    private static final String OF_MEETING = "rapat:";

    private final Path output;

    /** What lies in an output folder. */
    public Finished(Path output) {
        this.output = output;
    }

    /** The front page of the site. */
    public Optional<Path> home() {
        return Optional.of(output.resolve(Site.FOLDER + "index.html")).filter(Files::isRegularFile);
    }

    /** The page of the record with an id; where records of several types have it, that of the meeting. */
    public Optional<Path> page(String id) {
        Path site = output.resolve(Site.FOLDER);
        Path meetings = site.resolve(RecordType.MEETING.folder());
        try (Stream<Path> files = Files.isDirectory(site) ? Files.walk(site, 4) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().equals(id + PAGE))
                    .filter(file -> site.relativize(file).getNameCount() == 3)
                    .min(Comparator.comparing((Path file) -> !file.startsWith(meetings))
                            .thenComparing(Comparator.naturalOrder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper of a kind about what has an id; of several, the one made last. */
    public Optional<Path> paper(String kind, String id) {
        return Optional.ofNullable(papers(id).get(kind));
    }

    /** The kinds of papers there are of a meeting. */
    public List<String> kinds(String meeting) {
        return List.copyOf(papers(OF_MEETING + meeting).keySet());
    }

    private Map<String, Path> papers(String subject) {
        Map<String, Path> papers = new TreeMap<>();
        for (Path folder : folders()) {
            for (Written paper : read(folder.resolve(PrintList.ROUTE))) {
                Path file = folder.resolve(PrintList.place(paper.route()));
                if ((paper.subject().equals(subject) || about(paper).equals(subject)) && Files.isRegularFile(file)) {
                    papers.merge(paper.kind(), file, (one, other) -> age(one) > age(other) ? one : other);
                }
            }
        }
        return papers;
    }

    /** The papers of a list, with or without a hash above it; none where there is no list or one that cannot be read. */
    private static List<Written> read(Path list) {
        try (Stream<String> lines = Files.isRegularFile(list) ? Files.lines(list) : Stream.empty()) {
            return lines.filter(line -> line.startsWith(PaperList.PREFIX))
                    .map(PaperList::paper)
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String about(Written paper) {
        return paper.subject().substring(paper.subject().indexOf(':') + 1);
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    /** The folders of papers: those printed alone, in one folder for each edition, and those of the site. */
    private List<Path> folders() {
        try (Stream<Path> all = Files.isDirectory(output) ? Files.list(output) : Stream.empty()) {
            return all.filter(folder -> folder.getFileName().toString().startsWith(PRINTED)
                            || folder.getFileName().toString().equals("pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
