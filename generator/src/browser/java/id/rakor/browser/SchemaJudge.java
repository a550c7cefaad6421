package id.rakor.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ajv, an implementation of JSON Schema by others, in strict mode and with the words for editors allowed, fed by js-yaml with
 * the core schema of YAML 1.2. Both run in Chromium; nothing is fetched.
 */
final class SchemaJudge implements AutoCloseable {
    private static final Path AJV = Path.of("src/browser/ajv/ajv2020.min.js");
    private static final String YAML = "META-INF/resources/webjars/js-yaml/4.1.0/dist/js-yaml.min.js";
    private static final int BATCH = 400;

    private static final String COMPILE = """
            schemas => {
              const ajv = new window.ajv2020({ strict: true, strictTypes: false, strictRequired: false });
              ajv.addVocabulary(['enumDescriptions', 'errorMessage', 'patternErrorMessage']);
              window.judges = {};
              for (const name in schemas) window.judges[name] = ajv.compile(JSON.parse(schemas[name]));
            }""";
    private static final String JUDGE = """
            questions => questions.map(({ schema, text }) => {
              let value;
              try { value = jsyaml.load(text, { schema: jsyaml.CORE_SCHEMA }); } catch (e) { return 'YAML ' + e.message; }
              const judge = window.judges[schema];
              return judge(value) ? '' : judge.errors.map(e => e.instancePath + ' ' + e.message).join('; ');
            })""";

    private final Chromium chromium = Chromium.open();
    private final Page page;

    /**
     * A file and the schema it is held against.
     *
     * @param schema the name of the schema
     * @param text YAML
     */
    record Question(String schema, String text) {}

    SchemaJudge(Map<String, String> schemas) throws IOException {
        page = chromium.browser().newPage();
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(AJV));
        try (InputStream yaml = SchemaJudge.class.getClassLoader().getResourceAsStream(YAML)) {
            String script = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
        }
        page.evaluate(COMPILE, schemas);
    }

    /** What is wrong with each; empty for one that fits. */
    List<String> judge(List<Question> questions) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < questions.size(); i += BATCH) {
            List<Map<String, String>> some = questions.subList(i, Math.min(i + BATCH, questions.size())).stream()
                    .map(q -> Map.of("schema", q.schema(), "text", q.text()))
                    .toList();
            for (Object said : (List<?>) page.evaluate(JUDGE, some)) {
                all.add((String) said);
            }
        }
        return all;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
