package id.rakor.edit.intake.leave;

import id.rakor.catalog.Citation;
import id.rakor.edit.Change;
import id.rakor.edit.record.Mentions;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.source.Meta;
import id.rakor.model.value.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Records of people that were made for one meeting: name, titles and the office on its day, and nothing else. Such a record
 * says that somebody was to be there; when that is taken back, so is the record. One that knows more stays.
 */
final class Strays {
    private final Path content;
    private final Records records;
    private final Meeting meeting;

    Strays(Path content, Records records, String meeting) {
        this.content = content;
        this.records = records;
        this.meeting = records.find(RecordType.MEETING, meeting)
                .map(held -> (Meeting) held.entity())
                .orElse(null);
    }

    /** The change that takes the record of a person away; nothing where it is to stay. */
    Optional<Change> of(String id, Predicate<Citation> goes) {
        Optional<Held> held = records.find(RecordType.PERSON, id)
                .filter(one -> one.pointer().isEmpty() && !one.isRow())
                .filter(one -> meeting != null && isBare((Person) one.entity()));
        boolean alone = held.isPresent()
                && Mentions.of(records, RecordType.PERSON, id).stream().allMatch(goes)
                && Mentions.prose(content, RecordType.PERSON, id).isEmpty();
        return alone ? held.map(this::gone) : Optional.empty();
    }

    private Change gone(Held held) {
        try {
            return Change.gone(held.file(), Files.readString(content.resolve(held.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBare(Person person) {
        return person.formerIds().isEmpty()
                && person.spellings().isEmpty()
                && person.personal() == null
                && isBare(person.meta())
                && person.ranks().stream().allMatch(rank -> rank.recorded() == null || isThen(rank.recorded()))
                && person.tenures().stream().allMatch(this::isBare);
    }

    private boolean isBare(Tenure tenure) {
        return tenure.from() == null
                && tenure.until() == null
                && tenure.basis() == null
                && isBare(tenure.meta())
                && tenure.recorded().stream().allMatch(this::isThen);
    }

    private boolean isBare(Meta meta) {
        return meta.notes().isEmpty()
                && meta.remark() == null
                && meeting.meta().sources().containsAll(meta.sources());
    }

    /** Whether a day is that of the meeting. */
    private boolean isThen(PartialDate day) {
        PartialDate first = meeting.timing() == null ? null : meeting.timing().from();
        return first != null && day.read() != null && day.read().equals(first.read());
    }
}
