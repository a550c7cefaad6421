package id.rakor.cli.fresh.ask;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.model.RecordType;
import id.rakor.text.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of commands that make records: each question is one, so that nobody need be asked. */
public final class FreshOptions {
    /** Fields of a meeting, each with the English name of its option. */
    public static final Map<String, String> MEETING = meeting();

    /** Lists of a meeting, each with the English name of its option. */
    public static final Map<SheetKind, String> LISTS =
            Map.of(SheetKind.INVITED, "invite", SheetKind.PRESENT, "present", SheetKind.RESULTS, "result");

    /** What was said at a meeting, with the English name of its option. */
    public static final Map<String, String> STATEMENTS = Map.of("pernyataan", "statement");

    private FreshOptions() {}

    private static Map<String, String> meeting() {
        Map<String, String> names = new LinkedHashMap<>();
        List.of(
                        "judul:title",
                        "jenis:kind",
                        "tingkat:level",
                        "status:status",
                        "kelas:class",
                        "mulai:start",
                        "selesai:end",
                        "pukul_mulai:start-time",
                        "pukul_selesai:end-time",
                        "zona:zone",
                        "tempat:venue",
                        "alamat:address",
                        "wilayah_tempat:venue-region",
                        "mode:mode",
                        "wilayah_penyelenggara:region",
                        "pemrakarsa:initiator",
                        "pelaksana:executor",
                        "ke:ordinal",
                        "dari:of",
                        "periode:period",
                        "tema_acara:slogan",
                        "tema:theme",
                        "tujuan:aim",
                        "dasar:basis",
                        "asal:origin",
                        "sumber_judul:source-title",
                        "sumber_penerbit:source-publisher",
                        "sumber_tanggal:source-date",
                        "sumber_alamat:source-address",
                        "id:id")
                .forEach(pair -> names.put(pair.split(":")[0], pair.split(":")[1]));
        return names;
    }

    /** Adds the options of a type to a command. */
    public static void add(CommandSpec spec, RecordType type, Words words) {
        for (Question question : Questions.of(type)) {
            String label = words.text("baru.isian." + type.folder() + "." + question.key());
            add(spec, question.key(), question.english(), label);
        }
    }

    /** Adds an option that may come several times. */
    public static void add(CommandSpec spec, String key, String english, String description) {
        Set<String> names = new LinkedHashSet<>(List.of(name(key)));
        if (!english.isEmpty()) {
            names.add("--" + english);
        }
        spec.addOption(OptionSpec.builder(names.toArray(String[]::new))
                .paramLabel("TEKS")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description.replace("%", "%%"))
                .build());
    }

    /** The name of the option of a key. */
    public static String name(String key) {
        return "--" + key.replace('_', '-');
    }

    /** What an option was given, in order. */
    public static List<String> given(ParseResult parsed, String key) {
        return parsed.matchedOptionValue(name(key), List.of());
    }
}
