package id.rakor.view.paper;

import id.rakor.chart.Drawing;
import id.rakor.view.Shot;
import java.util.List;
import java.util.Map;

/** What a reader sees in one paper: values in words, nothing to be computed. */
public interface PaperView {
    /** What surrounds it. */
    PaperFrame frame();

    /** The drawings it shows, by the names under which its template knows them. */
    default Map<String, Drawing> drawings() {
        return Map.of();
    }

    /** The photos it shows. */
    default List<Shot> photos() {
        return List.of();
    }
}
