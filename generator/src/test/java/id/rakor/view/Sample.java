package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Reading;
import id.rakor.catalog.edition.Redaction;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Views over records made in a test. */
public final class Sample {
    /** The day on which samples are read. */
    public static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    /** The settings of samples. */
    public static final Settings SETTINGS = Fill.of(
            Settings.class,
            "format",
            1,
            "nama",
            "Basis Pengetahuan Rakor",
            "kantor",
            "Badan Kesatuan Bangsa dan Politik Kabupaten Contoh",
            "uraian",
            "Rapat koordinasi penanganan konflik sosial: apa yang dibahas, apa yang disepakati, dan bagaimana kelanjutannya.");

    /** Prose that reads the same wherever it is asked for. */
    public static final Tales TALES =
            prose -> "Rapat ini membahas kesiapan. Lihat [Wiranto](orang:wiranto).\n\n- satu\n- dua\n"
                    .getBytes(StandardCharsets.UTF_8);

    private Sample() {}

    /** Records linked as an edition sees them. */
    public static Reading reading(Edition edition, List<? extends Entity> entities) {
        List<Held> held = new ArrayList<>();
        for (Entity entity : entities) {
            held.add(new Held(entity, RecordType.of(entity).folder() + "/" + entity.id() + ".yaml", ""));
        }
        return Linker.link(Redaction.of(new Records(held), edition), List.of(), edition, DAY)
                .catalog();
    }

    /** What pages are made with, in Indonesian. */
    static Desk desk(Reading reading) {
        Words words = Words.builtIn(Language.INDONESIAN);
        Names names = new Names(words);
        SeriesOrder series = new SeriesOrder(reading.all(Meeting.class));
        return new Desk(
                reading,
                words,
                SETTINGS,
                names,
                new Times(words, names),
                series,
                new Indices(reading),
                TALES,
                Handouts.NONE,
                finding -> {
                    throw new AssertionError(finding);
                });
    }
}
