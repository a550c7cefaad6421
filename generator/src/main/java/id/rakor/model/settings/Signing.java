package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.util.List;

/**
 * How papers are signed.
 *
 * @param style the form of signatures, or null
 * @param place the town that stands before the day of signing, or null
 * @param electronic whether the space of the signature is a box for an electronic one (TTE), or null
 * @param initials who initials a letter before it is signed (paraf hierarki), the lowest first
 * @param officials who signs, the highest first
 */
public record Signing(
        @Key("gaya") SigningStyle style,
        @Key("tempat") String place,
        @Key("tte") Boolean electronic,
        @Key("paraf") List<String> initials,
        @Key("pejabat") List<SigningOfficial> officials) {
    public Signing {
        initials = List.copyOf(initials);
        officials = List.copyOf(officials);
    }
}
