package id.rakor.model;

import id.rakor.model.decision.Decision;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Result;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Pointed;
import id.rakor.model.source.Source;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/** The types of records, and how each lies in the content folder. The order is that of reading. */
public enum RecordType {
    SOURCE("sumber", Layout.MAP, Source.class),
    REGION("wilayah", Layout.MAP, Region.class),
    INSTITUTION("lembaga", Layout.MAP, Institution.class),
    OFFICE("jabatan", Layout.MAP, Office.class),
    PERSON("orang", Layout.FILE, Person.class),
    REGULATION("regulasi", Layout.MAP, Regulation.class),
    ELECTION("pemilihan", Layout.FILE, Election.class),
    THEME("tema", Layout.MAP, Theme.class),
    TERM("istilah", Layout.MAP, Term.class),
    CONFLICT("konflik", Layout.FILE, ConflictCase.class),
    SERIES("seri", Layout.MAP, Series.class),
    MEETING("rapat", Layout.FOLDER, Meeting.class),
    FOLLOW_UP("tindak-lanjut", Layout.MAP, FollowUp.class),
    ACTION_PLAN("rencana-aksi", Layout.FILE, ActionPlan.class),
    DECISION("keputusan", Layout.MAP, Decision.class),
    /** Results stand inside meetings and have no folder; their ids read {@code <rapat>#<kode>}. */
    RESULT("hasil", Layout.NESTED, Result.class);

    /** How the records of a type lie in their folder; drawers between them mean nothing. */
    public enum Layout {
        /** One folder a record, named by its id, holding {@code <type>.yaml}. */
        FOLDER,
        /** One file a record, named by its id. */
        FILE,
        /** Files that each map ids to records. */
        MAP,
        /** Inside records of another type. */
        NESTED
    }

    private final String folder;
    private final Layout layout;
    private final Class<? extends Record> type;

    RecordType(String folder, Layout layout, Class<? extends Record> type) {
        this.folder = folder;
        this.layout = layout;
        this.type = type;
    }

    /** The folder its records lie in, which is also the word before the colon in links of prose. */
    public String folder() {
        return folder;
    }

    /** How its records lie there. */
    public Layout layout() {
        return layout;
    }

    /** The class of its records. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The type whose records are of a class, or that bears the name of one in {@link Pointed}. */
    public static RecordType of(Type type) {
        return Arrays.stream(values())
                .filter(t -> t.type == type || isNameOf(type, t.type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getTypeName()));
    }

    private static boolean isNameOf(Type name, Class<?> type) {
        return name instanceof Class<?> c && c.getEnclosingClass() == Pointed.class && c.isAssignableFrom(type);
    }

    /** The type of an entity. */
    public static RecordType of(Entity entity) {
        return of((Type) entity.getClass());
    }

    /** The type that a folder name, or the word before a colon in prose, means. */
    public static Optional<RecordType> named(String folder) {
        return Arrays.stream(values()).filter(t -> t.folder.equals(folder)).findFirst();
    }
}
