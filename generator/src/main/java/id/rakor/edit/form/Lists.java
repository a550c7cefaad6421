package id.rakor.edit.form;

import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Period;
import id.rakor.model.party.Level;
import id.rakor.model.result.ResultKind;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Zone;
import id.rakor.text.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists that cells are chosen from: the words of content, and the records that are there. */
public final class Lists {
    private static final Map<String, Class<?>> ENUMS = enums();
    private static final Map<String, RecordType> TYPES = types();

    /** Types of which the tables that come with the program are offered too. */
    private static final Set<RecordType> FROM_TABLES =
            EnumSet.of(RecordType.REGION, RecordType.INSTITUTION, RecordType.REGULATION);

    private Lists() {}

    private static Map<String, Class<?>> enums() {
        Map<String, Class<?>> enums = new LinkedHashMap<>();
        enums.put("jenis_rapat", MeetingKind.class);
        enums.put("tingkat", Level.class);
        enums.put("status", MeetingStatus.class);
        enums.put("kelas", Classification.class);
        enums.put("asal", Origin.class);
        enums.put("zona", Zone.class);
        enums.put("cara", Mode.class);
        enums.put("periode", Period.class);
        enums.put("peran", AttendanceRole.class);
        enums.put("jenis_hasil", ResultKind.class);
        enums.put("status_tindak_lanjut", ProgressStatus.class);
        return enums;
    }

    private static Map<String, RecordType> types() {
        Map<String, RecordType> types = new LinkedHashMap<>();
        types.put("orang", RecordType.PERSON);
        types.put("lembaga", RecordType.INSTITUTION);
        types.put("jabatan", RecordType.OFFICE);
        types.put("wilayah", RecordType.REGION);
        types.put("seri", RecordType.SERIES);
        types.put("tema", RecordType.THEME);
        types.put("regulasi", RecordType.REGULATION);
        return types;
    }

    /** The enumeration behind a list of words. */
    public static Class<?> type(String list) {
        return ENUMS.get(list);
    }

    /** All lists by their names; those that hold nothing are left out. */
    public static Map<String, List<String>> of(Records records, Words words) {
        Choices choices = new Choices(words);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        ENUMS.forEach((name, type) -> lists.put(name, choices.labels(type)));
        TYPES.forEach((name, type) -> {
            boolean rows = FROM_TABLES.contains(type);
            List<String> shown = Known.of(type, records, words).shown(!rows);
            if (!shown.isEmpty()) {
                lists.put(name, shown);
            }
        });
        return lists;
    }
}
