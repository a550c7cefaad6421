package id.rakor.view.paper;

/** What a reader sees in one paper: values in words, nothing to be computed. */
public interface PaperView {
    /** What surrounds it. */
    PaperFrame frame();
}
