package id.rakor.cli.write;

import id.rakor.model.value.Zone;
import java.util.Set;

/** The time zone of a region by the code of its province (Keputusan Presiden 41/1987). */
final class Zones {
    private static final Set<String> EASTERN = Set.of("81", "82", "91", "92", "93", "94", "95", "96", "97");
    private static final Set<String> CENTRAL =
            Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");

    private Zones() {}

    /** The zone of a region with a code. */
    static Zone of(String code) {
        String province = code.substring(0, Math.min(2, code.length()));
        return EASTERN.contains(province) ? Zone.WIT : CENTRAL.contains(province) ? Zone.WITA : Zone.WIB;
    }
}
