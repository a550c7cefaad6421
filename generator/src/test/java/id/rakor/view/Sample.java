package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Reading;
import id.rakor.catalog.Redaction;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
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

    /** Views in Indonesian. */
    public static Views views(Reading reading) {
        return views(reading, Language.INDONESIAN);
    }

    /** Views in a language; every piece of prose reads the same. */
    public static Views views(Reading reading, Language language) {
        byte[] prose = "Rapat ini membahas kesiapan. Lihat [Wiranto](orang:wiranto).\n\n- satu\n- dua\n"
                .getBytes(StandardCharsets.UTF_8);
        return new Views(reading, SETTINGS, Words.builtIn(language), p -> prose, finding -> {
            throw new AssertionError(finding);
        });
    }
}
