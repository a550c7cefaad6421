package id.rakor.view;

import id.rakor.catalog.Reading;

/**
 * What several pages ask of all records together. Each is made when it is first asked for, and once;
 * all threads may ask.
 */
final class Indices {
    private final Reading reading;
    private Points points;
    private Fears fears;

    Indices(Reading reading) {
        this.reading = reading;
    }

    /** All results, and whom they concern. */
    synchronized Points points() {
        if (points == null) {
            points = new Points(reading);
        }
        return points;
    }

    /** All conflicts that meetings warned of. */
    synchronized Fears fears() {
        if (fears == null) {
            fears = new Fears(reading);
        }
        return fears;
    }
}
