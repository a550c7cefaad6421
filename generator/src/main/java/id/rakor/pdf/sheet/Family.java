package id.rakor.pdf.sheet;

/** A family of four faces: upright and italic, regular and bold. */
public enum Family {
    /** Liberation Sans, with the widths of Arial. */
    SANS,
    /** Liberation Serif, with the widths of Times New Roman. */
    SERIF,
    /** Liberation Mono, with the widths of Courier New. */
    MONO;

    /** One of its faces. */
    public Face face(boolean bold, boolean italic) {
        return Face.of(this, bold, italic);
    }
}
