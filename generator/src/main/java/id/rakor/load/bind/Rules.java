package id.rakor.load.bind;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.result.Result;
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
    private static final String FORMAT = "1";

    private final Faults faults;

    Rules(Faults faults) {
        this.faults = faults;
    }

    /** Checks a mapping that is to be a record of a class. */
    void check(Class<?> type, Mapping mapping, String pointer) {
        if (type == Result.class) {
            idForm(mapping, pointer, "kode");
        } else if (type == SeriesEdition.class) {
            idForm(mapping, pointer, "kunci");
        } else if (type == Settings.class) {
            format(mapping, pointer);
        } else if (type == Meeting.class) {
            value(mapping, "hasil").ifPresent(node -> codes(node, pointer + "/hasil", new HashMap<>()));
        }
        if (Entity.class.isAssignableFrom(type)) {
            formerIds(mapping, pointer + "/id_lama");
        }
    }

    private void format(Mapping mapping, String pointer) {
        if (value(mapping, "format").orElse(null) instanceof Scalar scalar
                && scalar.text().matches("\\d+")
                && !scalar.text().equals(FORMAT)) {
            faults.report(LoadCode.FORMAT, scalar, pointer + "/format", scalar.text(), FORMAT);
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
        if (!(node instanceof Sequence results)) {
            return;
        }
        for (int i = 0; i < results.items().size(); i++) {
            if (!(results.items().get(i) instanceof Mapping result)) {
                continue;
            }
            String way = Pointer.to(pointer, i);
            if (value(result, "kode").orElse(null) instanceof Scalar code && !code.isAbsent()) {
                Integer first = lines.putIfAbsent(code.text().strip(), code.line());
                if (first != null) {
                    faults.report(LoadCode.CODE_TWICE, code, way + "/kode", code.text(), first.toString());
                }
            }
            value(result, "butir").ifPresent(inner -> codes(inner, way + "/butir", lines));
        }
    }

    private static Optional<Node> value(Mapping mapping, String key) {
        return mapping.entry(key).map(Node.Entry::value);
    }
}
