package id.rakor.view;

/** What a reader sees on one page: values in words, ways to other pages, nothing to be computed. */
public interface View {
    /** What surrounds it. */
    Frame frame();
}
