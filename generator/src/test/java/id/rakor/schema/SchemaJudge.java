package id.rakor.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An implementation of JSON Schema by others, networknt, which knows the words for editors and no other word beyond the
 * dialect; fed by snakeyaml-engine with the core schema of YAML 1.2, which makes the values itself.
 */
final class SchemaJudge {
    private static final List<String> FOR_EDITORS = List.of("enumDescriptions", "errorMessage", "patternErrorMessage");
    private static final JsonMapper JSON = new JsonMapper();
    private static final LoadSettings CORE =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private final Map<String, Schema> judges = new TreeMap<>();

    /**
     * A file and the schema it is held against.
     *
     * @param schema the name of the schema
     * @param text YAML
     */
    record Question(String schema, String text) {}

    SchemaJudge(Map<String, String> schemas) {
        Dialect draft = Dialects.getDraft202012();
        Schema dialect = SchemaRegistry.withDialect(draft).getSchema(SchemaLocation.of(draft.getId()));
        SchemaRegistry registry = SchemaRegistry.withDialect(Dialect.builder(draft)
                .keywords(FOR_EDITORS.stream().map(AnnotationKeyword::new).toList())
                .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                .build());
        schemas.forEach((name, text) -> {
            List<Error> faults = dialect.validate(text, InputFormat.JSON);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(name + " " + said(faults));
            }
            Schema schema = registry.getSchema(text, InputFormat.JSON);
            schema.initializeValidators();
            judges.put(name, schema);
        });
    }

    /** What is wrong with each; empty for one that fits. */
    List<String> judge(List<Question> questions) {
        return questions.parallelStream().map(this::judge).toList();
    }

    private String judge(Question question) {
        JsonNode value;
        try {
            value = JSON.valueToTree(new Load(CORE).loadFromString(question.text()));
        } catch (YamlEngineException broken) {
            return "YAML " + broken.getMessage();
        }
        return said(judges.get(question.schema()).validate(value));
    }

    private static String said(List<Error> faults) {
        Stream<String> all = faults.stream().map(e -> e.getInstanceLocation() + " " + e.getMessage());
        return all.collect(Collectors.joining("; "));
    }
}
