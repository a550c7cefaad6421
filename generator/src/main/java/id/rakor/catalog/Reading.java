package id.rakor.catalog;

import id.rakor.catalog.time.Force;
import id.rakor.catalog.time.Holding;
import id.rakor.model.law.Regulation;
import id.rakor.model.party.Office;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.Result;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that pages and papers may ask of the records. Every answer is the edition's own. */
public interface Reading {
    /** The edition whose records these are. */
    Edition edition();

    /** The day on which the records are read; ages and lateness are reckoned from it. */
    LocalDate asOf();

    /** The record that a pointer of class {@code type} means; empty when it is withheld. */
    <T extends Entity> Optional<T> get(Class<T> type, Ref<T> ref);

    /** The result that a pointer means; empty when it is withheld. */
    Optional<ResultAt> result(Ref<Result> ref);

    /** All records of a class, by id. */
    <T extends Entity> List<T> all(Class<T> type);

    /** All results, by meeting id, then in the order of the meeting, inner points after their outer. */
    List<ResultAt> results();

    /** The results of one meeting, in its order, inner points after their outer. */
    List<ResultAt> resultsOf(Entity meeting);

    /**
     * Who points to a record, by type, id and pointer of the pointing record. Decisions of the office do not count: they
     * are no knowledge about what they point to.
     */
    List<Citation> citing(Entity entity);

    /**
     * Institutions, offices and persons that bear a name, abbreviations and other names among them;
     * case and punctuation do not count.
     */
    List<Entity> named(String name);

    /**
     * How a result stands on {@link #asOf()}. That of a meeting that was not held is never late. Below the full edition a result is called late only
     * where the edition shows what became of it, since what it withholds may say that it is done.
     */
    Standing standing(ResultAt result);

    /** How a norm stood on a day, a month or a year. */
    Force force(Regulation regulation, Day day);

    /** Who holds or held an office, the earliest first. */
    List<Holding> holders(Office office);

    /** The deadline of a result that is in force: the latest a follow-up gives, else its own. */
    Optional<Due> due(ResultAt result);

    /**
     * A deadline of a result as reckoned, earlier ones among them.
     *
     * @param owner the result or follow-up that gives it
     */
    Due reckon(ResultAt result, Classified owner, Deadline deadline);
}
