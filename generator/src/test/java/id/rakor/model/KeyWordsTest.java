package id.rakor.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.time.Force;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import id.rakor.model.value.Shape.Place;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyWordsTest {
    private static final Pattern OURS = Pattern.compile("(kunci|rekaman|pilihan)\\..+");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_record_key_and_choice_has_words_and_no_words_are_left_over(Language language) {
        Set<String> spoken = new TreeSet<>(Words.builtIn(language).keys());
        spoken.removeIf(key -> !OURS.matcher(key).matches());

        assertThat(spoken).isEqualTo(wanted());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_a_record_is_and_what_a_key_holds_is_said_in_whole_sentences(Language language) {
        Words words = Words.builtIn(language);

        assertThat(words.keys())
                .filteredOn(key -> key.startsWith("kunci.") || key.endsWith(".arti"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.text(key)).as(key).matches("(?s)\\p{Lu}.*\\."));
    }

    private static Set<String> wanted() {
        Set<String> wanted = new TreeSet<>();
        Deque<Type> ahead = new ArrayDeque<>();
        ahead.add(Settings.class);
        ahead.add(Edition.class);
        ahead.add(Force.class);
        for (RecordType type : RecordType.values()) {
            ahead.add(type.type());
        }
        Set<Type> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            Type type = ahead.remove();
            if (!seen.add(type)) {
                continue;
            }
            if (type instanceof ParameterizedType generic) {
                ahead.addAll(Set.of(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> choice && choice.isEnum()) {
                Keyed.words(choice).forEach(word -> wanted.add("pilihan." + choice.getSimpleName() + "." + word));
            } else if (type instanceof Class<?> record && record.isRecord() && record != Ref.class) {
                ahead.addAll(keys(record, wanted));
            }
        }
        return wanted;
    }

    private static Set<Type> keys(Class<?> record, Set<String> wanted) {
        Set<Type> inside = new HashSet<>();
        boolean hasKeys = false;
        for (Part part : Shape.of(record).parts()) {
            inside.add(part.component().getGenericType());
            boolean own = part.place() == Place.BESIDE
                    || part.place() == Place.KEYED && !part.key().isEmpty();
            if (own) {
                wanted.add("kunci." + record.getSimpleName() + "." + part.key());
                hasKeys = true;
            }
        }
        if (hasKeys) {
            wanted.add("rekaman." + record.getSimpleName());
            wanted.add("rekaman." + record.getSimpleName() + ".arti");
        }
        return inside;
    }
}
