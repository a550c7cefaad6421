package id.rakor.edit.reply;

import id.rakor.edit.Change;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.record.MapFile;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.party.Institution;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Forms that came back as sources, so that records say who reported; each form is one source, however often it comes. */
final class ReplySources {
    private static final String START = "jawaban-";
    private static final String FILE = "/jawaban.yaml";

    private final Records records;
    private final LocalDate asOf;
    private final String classification;
    private final Map<String, Node> made = new LinkedHashMap<>();

    /**
     * Sources that are read on a day.
     *
     * @param classification the word of their class, or null for that of what is not for everyone
     */
    ReplySources(Records records, LocalDate asOf, String classification) {
        this.records = records;
        this.asOf = asOf;
        this.classification = classification == null ? Keyed.word(Classification.RESTRICTED) : classification;
    }

    /**
     * A form as a source.
     *
     * @param body who answers
     * @param made the day on which it was made
     */
    record Form(Institution body, LocalDate made) {
        /** Its id. */
        String id() {
            return stem() + "-" + made;
        }

        private String stem() {
            String stem = START + body.id();
            int most = Id.MAX - "-0000-00-00".length();
            return stem.length() > most ? stem.substring(0, most).replaceFirst("-+$", "") : stem;
        }

        /** Whether a source is a form of another body. */
        boolean isOther(String source) {
            return source.startsWith(START) && !source.matches(stem() + "-\\d{4}-\\d{2}-\\d{2}");
        }
    }

    /** Records a form that is a source of something. */
    void use(Form form) {
        if (records.find(RecordType.SOURCE, form.id()).isPresent()) {
            return;
        }
        Words words = Words.builtIn(Language.INDONESIAN);
        Draft source = new Draft()
                .text("jenis", Keyed.word(SourceKind.OFFICIAL))
                .text(
                        "judul",
                        words.text(
                                "lembar.jawaban.sumber",
                                form.body().name(),
                                words.dates().plain(form.made())))
                .text("penerbit", form.body().name())
                .plain("diambil", asOf)
                .text("kelas", classification);
        made.put(form.id(), source.tree());
    }

    /** The file that they stand in; empty where none is new. */
    Optional<Change> change(Path content) {
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(MapFile.grown(content, RecordType.SOURCE.folder() + FILE, made));
    }
}
