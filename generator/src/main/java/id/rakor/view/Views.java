package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.finding.Finding;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.text.Words;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that readers of one edition see, page by page. Nothing is made before it is asked for,
 * and all threads may ask at once.
 */
public final class Views {
    private final Desk desk;

    /**
     * The views of an edition.
     *
     * @param reading its records
     * @param settings what the office has set
     * @param words the words around the records
     * @param tales the prose beside the records
     * @param findings takes what is wrong with that prose, from any thread
     */
    public Views(Reading reading, Settings settings, Words words, Tales tales, Consumer<Finding> findings) {
        Names names = new Names(words);
        Times times = new Times(words, names);
        SeriesOrder series = new SeriesOrder(reading.all(Meeting.class));
        this.desk = new Desk(reading, words, settings, names, times, series, tales, findings);
    }

    /** The page of every meeting. */
    public Stream<Making> meetings() {
        return desk.reading().all(Meeting.class).stream()
                .map(m -> new Making(Routes.of(m), origin(m), () -> new MeetingMaker(desk, m).make()));
    }

    private static String origin(Entity entity) {
        return entity.id().text();
    }
}
