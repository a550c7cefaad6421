package id.rakor.edit.fresh;

import static id.rakor.edit.fresh.Question.choice;
import static id.rakor.edit.fresh.Question.plain;
import static id.rakor.edit.fresh.Question.reference;

import id.rakor.model.RecordType;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.law.ElectionKind;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.law.RegulationStatus;
import id.rakor.model.meeting.Period;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Level;
import id.rakor.model.place.RegionKind;
import id.rakor.model.result.ConflictSource;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Classification;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked for a new record of each type, in order: what it cannot do without, then the little that matters. A meeting
 * has questions of its own.
 */
public final class Questions {
    /** The question that asks for the recorded meetings a record belongs to. */
    public static final String MEETINGS = "rapat";

    private static final Question NAME = plain("nama", "name", Form.NAME).must();
    private static final Question REGION = reference("wilayah", "region", RecordType.REGION);
    private static final Question BODY = reference("lembaga", "institution", RecordType.INSTITUTION);
    private static final Question ABBREVIATION = plain("singkatan", "abbreviation", Form.TEXT);
    private static final Question DESCRIPTION = plain("uraian", "description", Form.TEXT);
    private static final Question CLASS = choice("kelas", "class", Classification.class);
    private static final Question YEAR = plain("tahun", "year", Form.YEAR);
    private static final Question ID = plain("id", "", Form.ID);
    private static final Question IN = plain(MEETINGS, "meeting", Form.MEETING).several();

    private static final Map<RecordType, List<Question>> ALL = all();

    private Questions() {}

    /** The questions for a type; none for a meeting. */
    public static List<Question> of(RecordType type) {
        return ALL.getOrDefault(type, List.of());
    }

    /** The question whose answer is the name of a record of a type. */
    public static Optional<Question> name(RecordType type) {
        return of(type).stream().filter(one -> one.form() == Form.NAME).findFirst();
    }

    private static Map<RecordType, List<Question>> all() {
        Map<RecordType, List<Question>> all = new EnumMap<>(RecordType.class);
        all.put(
                RecordType.PERSON,
                List.of(
                        NAME,
                        plain("pangkat", "rank", Form.TEXT),
                        plain("jabatan", "office", Form.TEXT),
                        BODY,
                        plain("tercatat", "recorded", Form.DAY),
                        CLASS,
                        IN,
                        ID));
        all.put(
                RecordType.INSTITUTION,
                List.of(
                        NAME,
                        choice("jenis", "kind", InstitutionKind.class).must(),
                        ABBREVIATION.several(),
                        REGION,
                        choice("tingkat", "level", Level.class),
                        reference("induk", "parent", RecordType.INSTITUTION),
                        ID));
        places(all);
        all.put(RecordType.FOLLOW_UP, followUp());
        law(all);
        plans(all);
        return all;
    }

    private static void places(Map<RecordType, List<Question>> all) {
        all.put(RecordType.OFFICE, List.of(NAME, ABBREVIATION.several(), BODY, REGION, ID));
        all.put(
                RecordType.REGION,
                List.of(
                        NAME,
                        choice("jenis", "kind", RegionKind.class).must(),
                        plain("kode", "code", Form.TEXT),
                        reference("induk", "parent", RecordType.REGION),
                        ID));
        all.put(RecordType.THEME, List.of(NAME, DESCRIPTION, reference("induk", "parent", RecordType.THEME), IN, ID));
        all.put(
                RecordType.TERM,
                List.of(
                        plain("singkatan", "abbreviation", Form.NAME).must(),
                        plain("kepanjangan", "meaning", Form.TEXT).must(),
                        plain("konteks", "context", Form.TEXT),
                        ID));
    }

    private static List<Question> followUp() {
        return List.of(
                plain("hasil", "result", Form.RESULT).must(),
                choice("status", "status", ProgressStatus.class).must(),
                plain("tanggal", "date", Form.DAY).must(),
                plain("uraian", "text", Form.TEXT),
                plain("hambatan", "obstacles", Form.TEXT),
                plain("bukti", "evidence", Form.TEXT).several(),
                CLASS);
    }

    private static void law(Map<RecordType, List<Question>> all) {
        all.put(
                RecordType.REGULATION,
                List.of(
                        NAME,
                        choice("jenis", "kind", RegulationKind.class).must(),
                        plain("nomor", "number", Form.TEXT),
                        YEAR,
                        plain("tentang", "subject", Form.TEXT),
                        plain("ditetapkan", "enacted", Form.DAY),
                        choice("status", "status", RegulationStatus.class),
                        plain("alamat", "address", Form.ADDRESS),
                        IN,
                        ID));
        all.put(
                RecordType.ELECTION,
                List.of(
                        NAME,
                        choice("jenis", "kind", ElectionKind.class).must(),
                        YEAR.must(),
                        plain("pemungutan", "vote", Form.DAY),
                        REGION.several(),
                        ID));
        all.put(
                RecordType.SOURCE,
                List.of(
                        plain("judul", "title", Form.NAME).must(),
                        choice("jenis", "kind", SourceKind.class).must(),
                        plain("penerbit", "publisher", Form.TEXT),
                        plain("terbit", "published", Form.DAY),
                        plain("pewarta", "reporter", Form.TEXT).several(),
                        plain("alamat", "address", Form.ADDRESS),
                        plain("diambil", "retrieved", Form.DAY),
                        plain("cara_baca", "reading", Form.TEXT),
                        IN,
                        ID));
    }

    private static void plans(Map<RecordType, List<Question>> all) {
        all.put(
                RecordType.SERIES,
                List.of(
                        NAME,
                        DESCRIPTION,
                        BODY,
                        REGION,
                        plain("per_tahun", "per-year", Form.NUMBER),
                        choice("periode", "period", Period.class).several(),
                        ID));
        all.put(
                RecordType.CONFLICT,
                List.of(
                        NAME,
                        DESCRIPTION,
                        choice("bersumber_dari", "springs", ConflictSource.class)
                                .several(),
                        REGION.several(),
                        plain("mulai", "start", Form.DAY),
                        plain("pihak", "party", Form.TEXT).several(),
                        plain("status", "state", Form.TEXT),
                        CLASS,
                        ID));
        all.put(
                RecordType.ACTION_PLAN,
                List.of(
                        plain("judul", "title", Form.NAME).must(),
                        YEAR.must(),
                        REGION,
                        BODY,
                        plain("aksi", "action", Form.POINTS).several(),
                        CLASS,
                        ID));
    }

    /** The types that can be asked for, those first that come up most. */
    public static List<RecordType> types() {
        List<RecordType> first = List.of(
                RecordType.MEETING,
                RecordType.PERSON,
                RecordType.INSTITUTION,
                RecordType.OFFICE,
                RecordType.FOLLOW_UP,
                RecordType.REGULATION,
                RecordType.THEME,
                RecordType.SOURCE);
        return Stream.concat(first.stream(), ALL.keySet().stream()).distinct().toList();
    }
}
