package id.rakor.load.bind;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Id;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The few rules of form that the types of the components do not say. */
final class Rules {
    private static final String FORMAT = Integer.toString(Forms.FORMAT);
    private static final Map<Class<?>, List<String>> PARTS = Map.of(
            Meeting.class, List.of("hasil", "acara", "kesepakatan", "potensi_konflik"),
            ActionPlan.class, List.of("aksi"));

    private final Faults faults;
    private final PaperRules papers;

    Rules(Faults faults) {
        this.faults = faults;
        this.papers = new PaperRules(faults);
    }

    /** Checks a mapping that is to be a record of a class. */
    void check(Class<?> type, Mapping mapping, String pointer) {
        if (Forms.CODED.contains(type)) {
            idForm(mapping, pointer, "kode");
        } else if (type == Settings.class) {
            format(mapping, pointer);
        } else if (type == Deadline.class) {
            notBoth(mapping, pointer);
        } else if (type == DeadlineRule.class) {
            rule(mapping, pointer);
        }
        papers.check(type, mapping, pointer);
        for (String key : PARTS.getOrDefault(type, List.of())) {
            value(mapping, key).ifPresent(node -> codes(node, pointer + "/" + key, new HashMap<>()));
        }
        if (Entity.class.isAssignableFrom(type)) {
            formerIds(mapping, pointer + "/id_lama");
        }
    }

    private void format(Mapping mapping, String pointer) {
        if (value(mapping, "format").orElse(null) instanceof Scalar scalar
                && scalar.text().matches("\\d+")
                && !scalar.text().equals(FORMAT)) {
            boolean old =
                    scalar.text().length() < FORMAT.length() || scalar.text().compareTo(FORMAT) < 0;
            faults.report(
                    old ? LoadCode.OLD_FORMAT : LoadCode.FORMAT, scalar, pointer + "/format", scalar.text(), FORMAT);
        }
    }

    /** A deadline is a date or a rule. */
    private void notBoth(Mapping mapping, String pointer) {
        List<String> keys = List.of("tanggal", "aturan");
        Optional<Node> rule = value(mapping, keys.get(1));
        if (rule.isPresent() && value(mapping, keys.get(0)).isPresent()) {
            faults.report(LoadCode.NOT_BOTH, rule.get(), pointer + "/" + keys.get(1), String.join(", ", keys));
        }
    }

    /** A rule runs from a given day exactly when it says so. */
    private void rule(Mapping mapping, String pointer) {
        Optional<Node> from = value(mapping, "dari");
        if (value(mapping, "sejak").orElse(null) instanceof Scalar start && !start.isAbsent()) {
            String word = start.text().strip();
            if (word.equals("tanggal") != from.isPresent()) {
                String way = pointer + (from.isPresent() ? "/dari" : "/sejak");
                faults.report(LoadCode.RULE_DAY, from.orElse(start), way, "sejak", word, "dari");
            }
        }
    }

    private void idForm(Mapping mapping, String pointer, String key) {
        value(mapping, key).ifPresent(node -> idForm(node, pointer + "/" + key, key));
    }

    private void idForm(Node node, String pointer, String key) {
        if (node instanceof Scalar scalar && !Id.isValid(scalar.text().strip())) {
            String text = scalar.text().strip();
            faults.report(LoadCode.ID_FORM, node, pointer, Slug.of(text), List.of(key, text));
        }
    }

    private void formerIds(Mapping mapping, String pointer) {
        if (value(mapping, "id_lama").orElse(null) instanceof Sequence ids) {
            for (int i = 0; i < ids.items().size(); i++) {
                idForm(ids.items().get(i), Pointer.to(pointer, i), "id_lama");
            }
        }
    }

    private void codes(Node node, String pointer, Map<String, Integer> lines) {
        if (!(node instanceof Sequence parts)) {
            return;
        }
        for (int i = 0; i < parts.items().size(); i++) {
            if (!(parts.items().get(i) instanceof Mapping part)) {
                continue;
            }
            String way = Pointer.to(pointer, i);
            if (value(part, "kode").orElse(null) instanceof Scalar code) {
                Integer first = lines.putIfAbsent(code.text().strip(), code.line());
                if (first != null) {
                    faults.report(LoadCode.CODE_TWICE, code, way + "/kode", code.text(), first.toString());
                }
            }
            value(part, "butir").ifPresent(inner -> codes(inner, way + "/butir", lines));
        }
    }

    /** The value of a key; empty when none is given. */
    private static Optional<Node> value(Mapping mapping, String key) {
        return mapping.entry(key).map(Node.Entry::value).filter(Keys::isGiven);
    }
}
