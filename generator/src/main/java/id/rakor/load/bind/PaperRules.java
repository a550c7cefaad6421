package id.rakor.load.bind;

import id.rakor.load.bind.Forms.Range;
import id.rakor.model.settings.Numbering;
import id.rakor.model.settings.WhatsApp;
import id.rakor.near.NearName;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The rules of form for numbers with a range, and for how papers and texts for chats look. */
final class PaperRules {
    private final Faults faults;

    PaperRules(Faults faults) {
        this.faults = faults;
    }

    /** Checks a mapping that is to be a record of a class. */
    void check(Class<?> type, Mapping mapping, String pointer) {
        Forms.ranges(type).forEach((key, range) -> range(mapping, pointer, key, range));
        if (type == Numbering.class) {
            places(mapping, pointer + "/pola");
        } else if (type == WhatsApp.class) {
            length(mapping, pointer, "pembuka");
            length(mapping, pointer, "penutup");
        }
    }

    private void range(Mapping mapping, String pointer, String key, Range range) {
        scalar(mapping, key)
                .filter(scalar -> range.misses(scalar.text().strip()))
                .ifPresent(scalar -> faults.report(
                        LoadCode.RANGE,
                        scalar,
                        pointer + "/" + key,
                        scalar.text().strip(),
                        Integer.toString(range.least()),
                        Integer.toString(range.most())));
    }

    private void places(Mapping mapping, String pointer) {
        scalar(mapping, "pola").ifPresent(scalar -> {
            String known = String.join(", ", Numbering.PLACES);
            for (MatchResult place :
                    Numbering.PLACE.matcher(scalar.text()).results().toList()) {
                String name = place.group(1);
                if (!Numbering.PLACES.contains(name)) {
                    String near = NearName.of(name, Numbering.PLACES).orElse("");
                    faults.report(LoadCode.PLACEHOLDER, scalar, pointer, near, List.of(place.group(), known));
                }
            }
            String rest = Numbering.PLACE.matcher(scalar.text()).replaceAll("");
            if (rest.contains("{") || rest.contains("}")) {
                String brace = rest.contains("{") ? "{" : "}";
                faults.report(LoadCode.PLACEHOLDER, scalar, pointer, brace, known);
            }
        });
    }

    private void length(Mapping mapping, String pointer, String key) {
        scalar(mapping, key).ifPresent(scalar -> {
            String text = scalar.text().strip();
            int length = text.codePointCount(0, text.length());
            if (length > WhatsApp.MOST) {
                String way = pointer + "/" + key;
                faults.report(
                        LoadCode.TOO_LONG, scalar, way, Integer.toString(length), Integer.toString(WhatsApp.MOST));
            }
        });
    }

    private static Optional<Scalar> scalar(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(Node.Entry::value)
                .filter(Keys::isGiven)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast);
    }
}
