package id.rakor.model.settings;

import id.rakor.model.value.Key;

/**
 * How papers show their class.
 *
 * @param place where it stands on each page, or null
 * @param ordinary whether a paper that anyone may read says so too, or null
 */
public record ClassPrint(
        @Key("tempat") MarkPlace place, @Key("biasa") Boolean ordinary) {
    /** This, with what another says where nothing is given. */
    ClassPrint or(ClassPrint other) {
        return new ClassPrint(place == null ? other.place : place, ordinary == null ? other.ordinary : ordinary);
    }
}
