package id.rakor.edit.update;

import id.rakor.edit.known.Known;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What values of records say, however they are written: whether two say the same, and whether a cell could say it. */
final class Sayings {
    private static final Set<String> DAYS = Set.of("mulai", "selesai");
    private static final Set<String> PARTIES = Set.of("penanggung_jawab", "pendukung", "penyelenggara");
    private static final Set<String> ROWS = Set.of("tujuan");
    private static final String READ = "baca";
    private static final String DATE = "tanggal";
    private static final String DUE = "tenggat";
    private static final String ROLE = "peran";
    private static final String SOURCES = "sumber";
    private static final String BASES = "dasar";
    private static final List<String> BASIS = List.of("regulasi", "tertulis");
    private static final String LABEL = "sebutan";

    private Sayings() {}

    /** Whether two values of a key say the same. */
    static boolean isSame(String key, Node one, Node other) {
        if (DAYS.contains(key)) {
            return first(one, READ).equals(first(other, READ));
        } else if (PARTIES.contains(key)) {
            return roles(other).stream().allMatch(role -> isSameIn(role, one, other));
        } else if (key.equals(DUE)) {
            return isSameDue(one, other);
        } else if (key.equals(BASES)) {
            return bases(one).equals(bases(other));
        } else if (key.equals(SOURCES)) {
            return texts(one).containsAll(texts(other));
        } else if (other instanceof Mapping mapping && one instanceof Mapping recorded) {
            return isSame(recorded, mapping);
        } else if (one instanceof Mapping || other instanceof Mapping) {
            return !Collections.disjoint(values(one), values(other));
        }
        List<String> texts = texts(one);
        List<String> others = texts(other);
        return ROWS.contains(key) ? texts.equals(others) : new HashSet<>(texts).equals(new HashSet<>(others));
    }

    /** Whether two values with keys of their own share one at least, and say the same in all that they share. */
    private static boolean isSame(Mapping one, Mapping other) {
        List<Entry> shared = other.entries().stream()
                .filter(entry -> one.entry(entry.key().text()).isPresent())
                .toList();
        return !shared.isEmpty()
                && shared.stream().allMatch(entry -> text(entry.value())
                        .equals(first(one, entry.key().text())));
    }

    private static boolean isSameDue(Node one, Node other) {
        return other instanceof Mapping mapping
                ? mapping.entries().stream()
                        .allMatch(entry -> one instanceof Mapping old
                                && old.entry(entry.key().text())
                                        .filter(found -> shown(found.value()).equals(shown(entry.value())))
                                        .isPresent())
                : first(one, DATE).equals(text(other));
    }

    /** The value under a key, or that of a value which stands for its first key alone. */
    private static String first(Node node, String key) {
        return node instanceof Mapping mapping
                ? mapping.entry(key).map(Entry::value).map(Sayings::text).orElse("")
                : text(node);
    }

    /** What a meeting rests on: each norm by its id, each other thing as it is written. */
    private static Set<String> bases(Node node) {
        Set<String> bases = new HashSet<>();
        items(node).forEach(item -> bases.add(basis(item)));
        return bases;
    }

    private static String basis(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return BASIS.get(0) + " " + text(node);
        }
        return BASIS.stream()
                .filter(key -> mapping.entry(key).isPresent())
                .map(key -> key + " " + first(mapping, key))
                .findFirst()
                .orElse("");
    }

    /** The parts that a list is to have; those that are recorded keep what is recorded about them. */
    private static Node bases(Node old, Node given) {
        return Sequence.of(items(given).stream()
                .map(item -> items(old).stream()
                        .filter(one -> basis(one).equals(basis(item)))
                        .findFirst()
                        .orElse(item))
                .toList());
    }

    /** The text of a plain value, blanks as one; of others all they hold. */
    static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text().strip().replaceAll("\\s+", " ") : shown(node);
    }

    /** All that a value says, however it is laid out. */
    static String print(Node node) {
        return shown(node);
    }

    private static String shown(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + "=" + shown(entry.value()))
                    .sorted()
                    .toList()
                    .toString();
        }
        return node instanceof Sequence list
                ? list.items().stream().map(Sayings::shown).toList().toString()
                : text(node);
    }

    private static List<String> values(Node node) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream().map(entry -> text(entry.value())).toList()
                : texts(node);
    }

    private static List<String> texts(Node node) {
        return items(node).stream().map(Sayings::text).toList();
    }

    static List<Node> items(Node node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    private static Set<String> roles(Node node) {
        Set<String> roles = new HashSet<>();
        items(node).forEach(item -> roles.add(role(item)));
        return roles;
    }

    private static String role(Node node) {
        return node instanceof Mapping mapping
                ? mapping.entry(ROLE).map(entry -> text(entry.value())).orElse("")
                : "";
    }

    /** The items of a list that have a role. */
    static List<Node> of(Node node, String role) {
        return items(node).stream().filter(item -> role(item).equals(role)).toList();
    }

    /** Whether two lists mean the same in a role. */
    static boolean isSameIn(String role, Node one, Node other) {
        return parties(one, Set.of(role)).equals(parties(other, Set.of(role)));
    }

    /** Whom a list means, those of some roles alone. */
    private static List<String> parties(Node node, Set<String> roles) {
        return items(node).stream()
                .filter(item -> roles.contains(role(item)))
                .map(Sayings::party)
                .toList();
    }

    private static String party(Node node) {
        if (node instanceof Mapping mapping) {
            for (String key : List.of("lembaga", "orang", "wilayah")) {
                if (mapping.entry(key).isPresent()) {
                    return key + " " + text(mapping.entry(key).get().value());
                }
            }
            return Known.key(first(node, LABEL));
        }
        return Known.key(text(node));
    }

    /** Whether a cell could say what a record says. */
    static boolean isSayable(String key, Node node, Mapping owner) {
        if (DAYS.contains(key)) {
            return hasOnly(node, READ, "hari");
        } else if (PARTIES.contains(key)) {
            return items(node).stream()
                    .allMatch(item -> hasOnly(item, "lembaga", ROLE)
                            || hasOnly(item, "orang", ROLE)
                            || hasOnly(item, LABEL, ROLE));
        } else if (key.equals(BASES)) {
            return true;
        } else if (key.equals(DUE)) {
            boolean one =
                    !(node instanceof Mapping mapping) || mapping.entries().size() == 1;
            return one && owner.entry("tenggat_lama").isEmpty();
        }
        return node instanceof Mapping
                ? hasOnly(node, "orang", "lembaga", "jabatan", LABEL)
                : items(node).stream().allMatch(Scalar.class::isInstance);
    }

    private static boolean hasOnly(Node node, String... keys) {
        return !(node instanceof Mapping mapping)
                || mapping.entries().stream().map(entry -> entry.key().text()).allMatch(key -> Set.of(keys)
                        .contains(key));
    }

    /** The value that a key is to have: of lists whose items have roles, those of other roles stay. */
    static Node whole(String key, Node old, Node given) {
        if (key.equals(BASES)) {
            return bases(old, given);
        } else if (key.equals(SOURCES)) {
            List<Node> both = new ArrayList<>(items(old));
            both.addAll(items(given));
            return Sequence.of(both);
        }
        if (!PARTIES.contains(key) || !(old instanceof Sequence list)) {
            return given;
        }
        Set<String> roles = roles(given);
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            if (!roles.contains(role(item))) {
                items.add(item);
            }
        }
        int at = 0;
        while (at < list.items().size() && !roles.contains(role(list.items().get(at)))) {
            at++;
        }
        List<Node> all = new ArrayList<>(items.subList(0, Math.min(at, items.size())));
        all.addAll(((Sequence) given).items());
        all.addAll(items.subList(Math.min(at, items.size()), items.size()));
        return Sequence.of(all);
    }
}
