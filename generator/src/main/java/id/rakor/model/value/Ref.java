package id.rakor.model.value;

/**
 * A pointer to a record of type {@code T} by its id; to a result by {@code <rapat>#<kode>}.
 *
 * <p>It promises nothing about the record being there: the linker says so. In an edition that must
 * not carry the record, the pointer itself is replaced by {@link #withheld()} and no longer knows
 * the id.
 *
 * @param id the id as written; empty when withheld
 */
public record Ref<T>(String id) {
    private static final Ref<?> WITHHELD = new Ref<>("");

    /** A pointer whose record this edition does not carry. */
    @SuppressWarnings("unchecked")
    public static <T> Ref<T> withheld() {
        return (Ref<T>) WITHHELD;
    }

    /** The same pointer, said to lead to a record of another class. */
    @SuppressWarnings("unchecked")
    public <S> Ref<S> as(Class<S> type) {
        return (Ref<S>) this;
    }

    /** Whether the record is kept from this edition. */
    public boolean isWithheld() {
        return id.isEmpty();
    }
}
