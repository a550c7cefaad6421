package id.rakor.load.bind;

import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.meeting.Session;
import java.util.List;
import java.util.Map;

/** Keys that records had in an earlier format, and the keys that hold their value now. */
final class OldKeys {
    private static final Map<Class<?>, Map<String, List<String>>> NOW = Map.of(
            SeriesEdition.class, Map.of("kunci", List.of("seri"), "nama", List.of("seri")),
            Session.class, Map.of("pukul", List.of("pukul_mulai", "pukul_selesai")));

    private OldKeys() {}

    /** The keys that hold now what a key held; none for one that never was. */
    static List<String> now(Class<?> type, String key) {
        return NOW.getOrDefault(type, Map.of()).getOrDefault(key, List.of());
    }
}
