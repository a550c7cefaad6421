package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.party.Spelling;
import id.rakor.model.place.Region;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Records as things of schema.org. Their ids are UUIDs made of the office, the type and the id of the
 * record (RFC 4122, version 3): they stay the same when the site gets an address or moves. It tells
 * only what the page of the record shows.
 */
final class Things {
    private final Folio folio;

    Things(Folio folio) {
        this.folio = folio;
    }

    /** A record by its name. */
    Thing named(Entity entity) {
        return Thing.of(type(entity), id(entity))
                .text("name", folio.desk().names().of(entity));
    }

    /** What a pointer means, by its name; null when it is withheld or there is none. */
    <T extends Entity> Thing named(Class<T> type, Ref<T> ref) {
        return folio.find(type, ref).map(this::named).orElse(null);
    }

    /** What pointers mean, by their names. */
    <T extends Entity> List<Thing> named(Class<T> type, List<Ref<T>> refs) {
        return refs.stream()
                .map(ref -> named(type, ref))
                .filter(Objects::nonNull)
                .toList();
    }

    private String id(Entity entity) {
        return id(RecordType.of(entity).folder() + ":" + entity.id());
    }

    /** The {@code @id} of something of this office. */
    String id(String name) {
        byte[] bytes = (folio.desk().settings().office() + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }

    private static String type(Entity entity) {
        if (entity instanceof Meeting || entity instanceof Election) {
            return "Event";
        } else if (entity instanceof Person) {
            return "Person";
        } else if (entity instanceof Institution body) {
            return body(body);
        } else if (entity instanceof Region) {
            return "AdministrativeArea";
        } else if (entity instanceof Regulation) {
            return "Legislation";
        } else if (entity instanceof Theme || entity instanceof Term) {
            return "DefinedTerm";
        }
        return entity instanceof Source source ? work(source) : "Thing";
    }

    private static String body(Institution body) {
        return switch (body.kind()) {
            case TEAM, FORUM, OTHER -> "Organization";
            default -> "GovernmentOrganization";
        };
    }

    private static String work(Source source) {
        return source.kind() == SourceKind.PRESS ? "NewsArticle" : "CreativeWork";
    }

    /** All that is told of a record. */
    Thing of(Entity entity) {
        Thing thing = named(entity);
        if (entity instanceof Meeting meeting) {
            return new MeetingThing(folio, this, meeting).tell(thing);
        } else if (entity instanceof Person person) {
            return person(thing, person);
        } else if (entity instanceof Institution body) {
            return thing.texts("alternateName", body.abbreviations())
                    .thing("parentOrganization", named(Institution.class, body.parent()))
                    .thing("areaServed", named(Region.class, body.region()));
        } else if (entity instanceof Region region) {
            return thing.text("identifier", region.code())
                    .texts("alternateName", region.otherNames())
                    .thing("containedInPlace", named(Region.class, region.parent()));
        } else if (entity instanceof Regulation norm) {
            return thing.text("legislationIdentifier", norm.number())
                    .text("description", norm.subject())
                    .text("legislationDate", date(norm.enacted()))
                    .text("datePublished", date(norm.promulgated()));
        } else if (entity instanceof Election election) {
            return thing.text("startDate", date(election.vote()))
                    .things("location", named(Region.class, election.regions()));
        } else if (entity instanceof Source source) {
            return source(thing, source);
        } else if (entity instanceof Theme theme) {
            return thing.text("description", theme.description());
        }
        return entity instanceof Term term ? thing.text("description", term.longForm()) : thing;
    }

    private Thing person(Thing thing, Person person) {
        String office = PersonMaker.latestOffice(folio, person);
        return thing.text("honorificPrefix", person.titleBefore())
                .text("honorificSuffix", person.titleAfter())
                .text("jobTitle", office.isEmpty() ? null : office)
                .texts(
                        "alternateName",
                        person.spellings().stream().map(Spelling::name).toList());
    }

    private static Thing source(Thing thing, Source source) {
        Thing publisher =
                source.publisher() == null ? null : Thing.of("Organization", "").text("name", source.publisher());
        return thing.text("datePublished", date(source.published()))
                .text("url", source.address())
                .thing("publisher", publisher);
    }

    /** A date as machines write it, as exactly as it is known; null when it is not. */
    static String date(PartialDate date) {
        return date == null || date.read() == null ? null : date.read().toString();
    }
}
