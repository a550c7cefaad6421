package id.rakor.edit.minutes;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.word.Unreadable;
import id.rakor.edit.word.WordCode;
import id.rakor.edit.word.WordReader;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.near.NearName;
import id.rakor.prose.LinkResolver;
import id.rakor.prose.LinkTarget;
import id.rakor.prose.Markdown;
import id.rakor.prose.Setting;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the minutes of a meeting from a document of a word processor into its {@code notula.md}. Words alone are taken, with
 * headings, lists, tables, notes, bold and italic letters and links; whatever else is in the document is told.
 */
public final class Minutes {
    private static final String BESIDE = "notula.md";
    private static final Setting SETTING = new Setting(3, "", new Setting.Notices("", "", "", "", ""));

    private final Path content;
    private final Loaded loaded;
    private final Words words;

    /**
     * What came of it.
     *
     * @param proposal what is to change; empty where an error stands against it
     * @param findings what is worth knowing about the document
     */
    public record Taken(Proposal proposal, List<Finding> findings) {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /** One for a content folder. */
    public Minutes(Path content, Loaded loaded, Words words) {
        this.content = content;
        this.loaded = loaded;
        this.words = words;
    }

    /**
     * Takes a document as the minutes of a meeting.
     *
     * @throws IOException when a file cannot be read
     */
    public Taken take(Path file, String meeting) throws IOException {
        String name = file.getFileName().toString();
        Optional<Held> held = loaded.records().find(RecordType.MEETING, meeting).filter(one -> !one.file()
                .startsWith(Place.PROGRAM));
        if (held.isEmpty()) {
            Finding unknown = Finding.of(WordCode.NO_MEETING, Place.file(name), meeting);
            return refused(
                    List.of(unknown.near(NearName.of(meeting, loaded.records().ids(RecordType.MEETING))
                            .orElse(""))));
        }
        try {
            Composer composer = new Composer(WordReader.read(file), name, words);
            String text = composer.markdown();
            List<Finding> findings = new ArrayList<>(composer.findings());
            if (text.isBlank()) {
                findings.add(Finding.of(WordCode.EMPTY, Place.file(name)));
                return refused(findings);
            }
            read(text, findings);
            boolean faulty = findings.stream().anyMatch(one -> one.code().severity() == Severity.ERROR);
            return faulty ? refused(findings) : new Taken(proposal(held.get(), text), findings);
        } catch (Unreadable e) {
            return refused(List.of(new Finding(e.code(), Place.file(name), e.args(), "")));
        }
    }

    private static Taken refused(List<Finding> findings) {
        return new Taken(new Proposal(List.of()), findings);
    }

    private Proposal proposal(Held meeting, String text) throws IOException {
        String file = meeting.file().substring(0, meeting.file().lastIndexOf('/') + 1) + BESIDE;
        Path path = content.resolve(file);
        String before = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : null;
        return new Proposal(List.of(new Change(file, before, text)));
    }

    /** What readers of prose read in it, and what they find wrong with it. */
    static String read(String text, List<Finding> findings) {
        LinkResolver nowhere = new LinkResolver() {
            @Override
            public Set<String> kinds() {
                return Set.of();
            }

            @Override
            public LinkTarget resolve(String kind, String id) {
                return new LinkTarget.Dangling("");
            }
        };
        return Markdown.read(BESIDE, text.getBytes(StandardCharsets.UTF_8), SETTING, nowhere, findings::add)
                .text();
    }
}
