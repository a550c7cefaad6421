package id.rakor.edit.fresh.meeting;

import id.rakor.edit.intake.Typed.Tried;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.yaml.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an answer about a meeting was understood.
 *
 * @param wrong the first thing that is wrong with it
 * @param texts the plain values that it comes to, by key
 */
public record Understood(Optional<Finding> wrong, Map<String, String> texts) {
    public static Understood of(Tried tried) {
        Map<String, String> texts = new LinkedHashMap<>();
        tried.tree().entries().forEach(entry -> {
            if (entry.value() instanceof Scalar scalar) {
                texts.put(entry.key().text(), scalar.text());
            }
        });
        Optional<Finding> wrong = tried.findings().stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .findFirst();
        return new Understood(wrong, texts);
    }

    /** The value of a key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
