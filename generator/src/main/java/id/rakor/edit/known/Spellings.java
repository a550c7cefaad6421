package id.rakor.edit.known;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Spelling;
import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How records are called, and how else their names are written. */
final class Spellings {
    private static final Set<RegionKind> BARE = Set.of(RegionKind.COUNTRY, RegionKind.AREA);

    private Spellings() {}

    /** How a record is called in a list. */
    static String shown(Entity entity, Words words) {
        if (entity instanceof Region region) {
            String kind = words.text("pilihan.RegionKind." + Keyed.word(region.kind()));
            return BARE.contains(region.kind()) ? region.name() : words.text("nama.wilayah", kind, region.name());
        }
        return plain(entity);
    }

    private static String plain(Entity entity) {
        if (entity instanceof Person person) {
            return person.name();
        } else if (entity instanceof Institution institution) {
            return institution.name();
        } else if (entity instanceof Office office) {
            return office.name();
        } else if (entity instanceof Theme theme) {
            return theme.name();
        } else if (entity instanceof Series series) {
            return series.name();
        }
        return other(entity).orElse(entity.id().text());
    }

    private static Optional<String> other(Entity entity) {
        if (entity instanceof Regulation regulation) {
            return Optional.of(regulation.name());
        } else if (entity instanceof Election election) {
            return Optional.of(election.name());
        } else if (entity instanceof ConflictCase conflict) {
            return Optional.of(conflict.name());
        } else if (entity instanceof Term term) {
            return Optional.of(term.shortForm());
        } else if (entity instanceof Meeting meeting) {
            return Optional.of(meeting.title());
        } else if (entity instanceof ActionPlan plan) {
            return Optional.of(plan.title());
        }
        return entity instanceof Source source ? Optional.ofNullable(source.title()) : Optional.empty();
    }

    /** The spellings of a record, and those without its region at their end. */
    static Stream<String> of(Entity entity, Records records, Words words) {
        if (entity instanceof Person person) {
            return Stream.concat(
                    Stream.of(person.name()), person.spellings().stream().map(Spelling::name));
        } else if (entity instanceof Institution body) {
            return withoutRegion(names(body), body.region(), records, words);
        } else if (entity instanceof Office office) {
            Stream<String> names =
                    all(office.name(), office.abbreviations(), office.otherNames(), office.formerNames());
            return withoutRegion(names, office.region(), records, words);
        } else if (entity instanceof Region region) {
            Stream<String> names = all(region.name(), region.otherNames(), List.of(), region.formerNames());
            Stream<String> code = Stream.ofNullable(region.code());
            return Stream.of(names, code, Stream.of(shown(region, words))).flatMap(s -> s);
        }
        return Stream.of(plain(entity));
    }

    /** The names of a body as they are recorded. */
    static Stream<String> names(Institution body) {
        return all(body.name(), body.abbreviations(), body.otherNames(), body.formerNames());
    }

    private static Stream<String> all(String name, List<String> some, List<String> more, List<NameSpan> former) {
        return Stream.of(
                        Stream.of(name),
                        some.stream(),
                        more.stream(),
                        former.stream().map(NameSpan::name))
                .flatMap(names -> names);
    }

    /** Names, and the same without the region at their end, as an office in that region says them. */
    private static Stream<String> withoutRegion(Stream<String> names, Ref<Region> ref, Records records, Words words) {
        Optional<Region> region = Optional.ofNullable(ref)
                .flatMap(r -> records.find(RecordType.REGION, r.id())
                        .or(() -> records.shelf().find(RecordType.REGION, r.id())))
                .map(held -> (Region) held.entity());
        if (region.isEmpty()) {
            return names;
        }
        List<String> ends = List.of(
                Known.key(shown(region.get(), words)), Known.key(region.get().name()));
        return names.flatMap(name -> Stream.concat(
                Stream.of(name),
                ends.stream()
                        .filter(end -> Known.key(name).endsWith("-" + end))
                        .limit(1)
                        .map(end -> Known.key(name).substring(0, Known.key(name).length() - end.length() - 1))));
    }
}
