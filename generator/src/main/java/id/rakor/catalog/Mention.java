package id.rakor.catalog;

import id.rakor.model.RecordType;
import id.rakor.model.source.Entity;

/**
 * A link from the prose beside a record to another record.
 *
 * @param owner the record whose prose it is
 * @param key the key of the prose, {@code "ringkasan"}
 * @param type the type of the record linked to
 * @param id its id; of a result {@code <rapat>#<kode>}
 */
public record Mention(Entity owner, String key, RecordType type, String id) {}
