package id.rakor.view.paper;

import id.rakor.view.Shot;
import java.util.List;

/** What a reader sees in one paper: values in words, nothing to be computed. */
public interface PaperView {
    /** What surrounds it. */
    PaperFrame frame();

    /** The photos it shows. */
    default List<Shot> photos() {
        return List.of();
    }
}
