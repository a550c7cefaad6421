package id.rakor.edit.update;

import id.rakor.edit.form.SheetKind;
import id.rakor.model.meeting.OrganiserRole;
import id.rakor.model.value.Keyed;
import java.util.Map;
import java.util.Set;

/** Which column a key of a record comes from. */
final class Fields {
    private static final Set<String> NAME = Set.of("orang", "gelar_depan", "gelar_belakang", "tertulis");
    private static final Map<String, String> VENUE = Map.of("nama", "tempat", "wilayah", "wilayah_tempat");
    private static final Map<String, String> WHOLE =
            Map.of("waktu", "mulai", "tempat", "tempat", "sumber", "sumber_judul");
    static final String ORGANISERS = "penyelenggara";

    private Fields() {}

    static String column(SheetKind kind, Step step, RowCells cells) {
        String key = step.key();
        return switch (kind) {
            case MEETING -> meeting(step, cells);
            case INVITED, PRESENT -> person(key, cells);
            default -> key;
        };
    }

    private static String meeting(Step step, RowCells cells) {
        String key = step.key();
        if (step.pointer().startsWith("/tempat")) {
            return VENUE.getOrDefault(key, key);
        } else if (key.equals(ORGANISERS)) {
            String initiator = Keyed.word(OrganiserRole.INITIATOR);
            boolean same = step.recorded() != null && Sayings.isSameIn(initiator, step.recorded(), step.given());
            return cells.text(initiator).isEmpty() || same ? Keyed.word(OrganiserRole.EXECUTOR) : initiator;
        } else if (key.equals("zona") && cells.text(key).isEmpty()) {
            return "pukul_mulai";
        }
        return step.pointer().isEmpty() ? WHOLE.getOrDefault(key, key) : key;
    }

    private static String person(String key, RowCells cells) {
        boolean office = key.equals("jabatan") || key.equals("sebutan");
        boolean borne = key.equals("pangkat") && cells.text(key).isEmpty();
        return office ? "sebagai" : NAME.contains(key) || borne ? "nama" : key;
    }
}
