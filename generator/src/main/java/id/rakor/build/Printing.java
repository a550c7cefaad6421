package id.rakor.build;

import id.rakor.pdf.Pdf;
import id.rakor.publish.Sink;

/** Takes papers alone, without the copy that lies in the site. */
record Printing(Sink sink) implements Sink {
    @Override
    public void write(String route, String origin, byte[] bytes) {
        if (route.startsWith(Pdf.FOLDER)) {
            sink.write(route.substring(Pdf.FOLDER.length()), origin, bytes);
        }
    }

    @Override
    public void stream(String route, String origin, Filler filler) {
        sink.stream(route, origin, filler);
    }
}
