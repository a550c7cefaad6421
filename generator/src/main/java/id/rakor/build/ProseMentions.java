package id.rakor.build;

import id.rakor.catalog.Mention;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Walk;
import id.rakor.prose.Markdown;
import java.io.IOException;
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

    /** What cannot be read mentions nothing; that it cannot be read is said elsewhere. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
