package id.rakor.model.source;

import id.rakor.model.value.Id;
import java.util.List;

/** A record that has an id and can be pointed to. */
public interface Entity extends Classified {
    /** Its id, unique within its type. */
    Id id();

    /** Ids it had before; a stub page stays at each. */
    List<String> formerIds();
}
