package id.rakor.cli.fresh.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to a question mark, of every kind of record: full sentences, and none about how content is written. */
class ExplanationsTest {
    private static final String SENTENCES = "(?s)\\p{Lu}.*\\.";
    private static final String INSIDE =
            "(?i).*(id-nya|idnya|tanda petik|dari daftar|alt\\+enter|yaml|quotation mark).*";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_full_sentences_and_nothing_of_the_files(Language language) {
        Words words = Words.builtIn(language);
        MeetingPrompts prompts = new MeetingPrompts(words);
        List<String> all =
                new ArrayList<>(prompts.all().stream().map(prompts::help).toList());
        for (RecordType type : Questions.types()) {
            for (Question question : Questions.of(type)) {
                all.add(words.text(key(type, question)));
            }
        }

        assertThat(all).hasSizeGreaterThan(90).allMatch(text -> text.matches(SENTENCES));
        assertThat(all).noneMatch(text -> text.matches(INSIDE));
    }

    @Test
    void explains_no_question_that_is_not_asked() {
        Words words = Words.builtIn(Language.INDONESIAN);
        List<String> asked = Stream.concat(
                        Questions.types().stream()
                                .flatMap(type -> Questions.of(type).stream().map(question -> key(type, question))),
                        new MeetingPrompts(words).all().stream().map(key -> "baru.arti.rapat." + key))
                .toList();

        assertThat(words.keys())
                .filteredOn(key -> key.startsWith("baru.arti.") && !key.startsWith("baru.arti.hadir."))
                .allMatch(asked::contains);
    }

    @Test
    void says_them_to_a_question_mark() throws IOException {
        Path content = folder.resolve("content");
        Loader.layExample(content);

        String seen = Session.typed("?\n", "baru", "tema", "--content", content.toString())
                .out();

        assertThat(seen).contains(Words.builtIn(Language.INDONESIAN).text("baru.arti.tema.nama"));
    }

    private static String key(RecordType type, Question question) {
        return question.form() == Form.ID ? "baru.arti.id" : "baru.arti." + type.folder() + "." + question.key();
    }
}
