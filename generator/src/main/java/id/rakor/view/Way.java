package id.rakor.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Ways on from a register that have something in common.
 *
 * @param label what they lead to, {@code "Menurut tahun"}
 * @param choices the ways
 */
public record Way(String label, List<Choice> choices) {
    public Way {
        choices = List.copyOf(choices);
    }

    /**
     * Ways to what is gathered under keys, each with its count.
     *
     * @param lists what is gathered, by key, in the order in which it is told
     * @param current the key under which the reader is, or null
     */
    static <K> Way to(
            Folio folio,
            String label,
            Map<K, ? extends List<?>> lists,
            Function<K, String> name,
            Function<K, Route> route,
            K current) {
        List<Choice> choices = lists.entrySet().stream()
                .map(e -> new Choice(
                        name.apply(e.getKey()),
                        folio.href(route.apply(e.getKey())),
                        folio.desk().words().numbers().of(e.getValue().size()),
                        e.getKey().equals(current)))
                .toList();
        return new Way(label, choices);
    }
}
