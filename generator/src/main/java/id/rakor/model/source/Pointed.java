package id.rakor.model.source;

/**
 * Types of records that stand further to the right among the rooms of the model, named here so that
 * earlier ones can point to them. Each is borne by exactly one type of record.
 */
public final class Pointed {
    private Pointed() {}

    /** A meeting. */
    public interface Meeting extends Entity {}

    /** A person. */
    public interface Person extends Entity {}

    /** An institution. */
    public interface Institution extends Entity {}
}
