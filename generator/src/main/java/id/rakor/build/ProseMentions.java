package id.rakor.build;

import id.rakor.catalog.Mention;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Walk;
import id.rakor.prose.Markdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers the links to records from the prose beside records. It judges none of them. */
final class ProseMentions {
    private ProseMentions() {}

    /** The links in the prose of some records, in the order of the records. */
    static List<Mention> of(Records records, Path content) {
        return records.everything().parallelStream()
                .flatMap(held -> of(held, content).stream())
                .toList();
    }

    private static List<Mention> of(Held held, Path content) {
        List<Mention> mentions = new ArrayList<>();
        Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
            if (value instanceof Prose prose) {
                Markdown.links(bytes(content.resolve(prose.file()))).forEach(link -> RecordType.named(link.kind())
                        .ifPresent(type -> mentions.add(new Mention(held.entity(), part.key(), type, link.id()))));
            }
        });
        return mentions;
    }

    /**
     * The words of a prose file without all that stands in brackets or belongs to a link, for a link
     * may lead to a record that an edition withholds.
     */
    static String plain(Prose prose, Path content) {
        String text = new String(bytes(content.resolve(prose.file())), StandardCharsets.UTF_8);
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            depth = paragraph ? 0 : depth + (c == '[' ? 1 : 0);
            if (depth == 0) {
                plain.append(c);
            } else if (c == ']') {
                depth--;
                i = depth == 0 ? afterLink(text, i) : i;
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** The last character of what follows a closing bracket and still belongs to the link. */
    private static int afterLink(String text, int bracket) {
        char next = bracket + 1 < text.length() ? text.charAt(bracket + 1) : ' ';
        if (next != '(' && next != ':') {
            return bracket;
        }
        int line = text.indexOf('\n', bracket);
        int close = text.indexOf(')', bracket);
        boolean titled = close > 0 && text.substring(bracket, close).matches("(?s).*[\"'<].*");
        int end = next == '(' && !titled ? close : line;
        return end < 0 ? text.length() : end;
    }

    /** What cannot be read mentions nothing; that it cannot be read is said elsewhere. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
