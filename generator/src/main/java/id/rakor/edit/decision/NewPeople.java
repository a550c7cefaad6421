package id.rakor.edit.decision;

import java.util.List;

/** Decides whether the new people of a meeting that anyone may read may be read by anyone, too. */
public interface NewPeople {
    /** They are in the class of their meeting. */
    NewPeople AS_THEIR_MEETING = names -> true;

    /** Whether they may; all or none. */
    boolean open(List<String> names);
}
