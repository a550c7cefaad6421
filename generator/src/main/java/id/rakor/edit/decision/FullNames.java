package id.rakor.edit.decision;

import java.util.Map;

/** Decides whether bodies that are recorded in short are to be called by the names in full that a list has. */
public interface FullNames {
    /** They stay as they are. */
    FullNames NONE = names -> false;

    /**
     * Whether they are; all or none.
     *
     * @param names the name in full by the recorded one
     */
    boolean wanted(Map<String, String> names);
}
