package id.rakor.view;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What records and choices are called on pages. */
final class Names {
    private static final Set<RegionKind> BARE = Set.of(RegionKind.COUNTRY, RegionKind.AREA);

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    /** The words of a choice: {@code "Rapat koordinasi"}. */
    String of(Enum<?> choice) {
        return words.text("pilihan." + choice.getDeclaringClass().getSimpleName() + "." + Keyed.word(choice));
    }

    /** The words of a choice inside a sentence: {@code "rapat koordinasi"}. */
    String within(Enum<?> choice) {
        String words = of(choice);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Several choices in a row; a capital stands at the beginning only. */
    String row(List<? extends Enum<?>> choices) {
        List<String> words = new ArrayList<>();
        for (Enum<?> choice : choices) {
            words.add(words.isEmpty() ? of(choice) : within(choice));
        }
        return String.join(", ", words);
    }

    /** The name under which a record is found; a person's without titles. */
    String of(Entity entity) {
        if (entity instanceof Region region) {
            return BARE.contains(region.kind())
                    ? region.name()
                    : words.text("nama.wilayah", of(region.kind()), region.name());
        }
        if (entity instanceof Source source) {
            return source(source);
        }
        return plain(entity);
    }

    /** The name that registers go by: a region's without its kind. */
    String bare(Entity entity) {
        return entity instanceof Region region ? region.name() : of(entity);
    }

    private static String plain(Entity entity) {
        if (entity instanceof Meeting meeting) {
            return meeting.title();
        } else if (entity instanceof Person person) {
            return person.name();
        } else if (entity instanceof Institution institution) {
            return institution.name();
        } else if (entity instanceof Office office) {
            return office.name();
        } else if (entity instanceof Series series) {
            return series.name();
        } else if (entity instanceof ActionPlan plan) {
            return plan.title();
        } else if (entity instanceof Regulation regulation) {
            return regulation.name();
        } else if (entity instanceof Election election) {
            return election.name();
        } else if (entity instanceof Theme theme) {
            return theme.name();
        } else if (entity instanceof Term term) {
            return term.shortForm();
        } else if (entity instanceof ConflictCase conflict) {
            return conflict.name();
        } else if (entity instanceof FollowUp followUp) {
            return followUp.result().id();
        }
        throw new IllegalArgumentException(entity.getClass().getName());
    }

    private String source(Source source) {
        if (source.title() != null) {
            return source.title();
        }
        return source.publisher() != null
                ? words.text("nama.sumber", of(source.kind()), source.publisher())
                : source.id().text();
    }

    /** A person's name with titles, the bare name strongest. */
    static List<Bit> full(Person person, Bit bare) {
        return full(person, bare, null, null);
    }

    /** A person's name with the titles of one day; where that day's are not known, with those of the person. */
    static List<Bit> full(Person person, Bit bare, String before, String after) {
        String front = before == null ? person.titleBefore() : before;
        String back = after == null ? person.titleAfter() : after;
        List<Bit> bits = new ArrayList<>();
        if (front != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, front + " "));
        }
        bits.add(bare);
        if (back != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + back));
        }
        return bits;
    }
}
