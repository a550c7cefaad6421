package id.rakor.schema;

import id.rakor.text.Words;

/** What a schema says to people, in the words of one language. */
record Glossary(Words words) {
    String name(Class<?> type) {
        return words.text("rekaman." + type.getSimpleName());
    }

    String meaning(Class<?> type) {
        return words.text("rekaman." + type.getSimpleName() + ".arti");
    }

    String key(Class<?> type, String key) {
        return words.text("kunci." + type.getSimpleName() + "." + key);
    }

    String choice(Class<?> type, String word) {
        return words.text("pilihan." + type.getSimpleName() + "." + word);
    }

    /** What is expected where a value has not the form of that name. */
    String form(String name, Object... args) {
        return words.text("skema.bentuk." + name, args);
    }

    /** Of keys, at least one of which is to be given. */
    String oneOf(Iterable<String> keys) {
        return words.text("skema.salah-satu", String.join(", ", keys));
    }

    /** A file that maps ids to records of a type. */
    String map(Class<?> type) {
        return words.text("skema.peta", name(type));
    }
}
