package id.rakor.view;

import id.rakor.model.RecordType;
import java.util.List;

/** Registers that stand beside each other under one entry of the menu. */
final class Sisters {
    private static final List<List<String>> FAMILIES = List.of(
            List.of("rapat", "seri", "dokumen", "kelengkapan"),
            List.of("hasil", "tindak-lanjut", "rencana-aksi"),
            List.of("tema", "potensi-konflik", "konflik"),
            List.of("orang", "jabatan", "lembaga"));

    private Sisters() {}

    /** The register of the same family that the menu names. */
    static String eldest(String register) {
        return family(register).get(0);
    }

    private static List<String> family(String register) {
        return FAMILIES.stream()
                .filter(family -> family.contains(register))
                .findFirst()
                .orElse(List.of(register));
    }

    /** The ways to the register of a type and its sisters; none when it stands alone. */
    static List<Choice> of(Folio folio, RecordType type) {
        return type == RecordType.SOURCE ? sources(folio, false) : of(folio, type.folder());
    }

    /** The ways to a register and its sisters; none when it stands alone. */
    static List<Choice> of(Folio folio, String register) {
        List<String> family = family(register);
        return family.size() == 1
                ? List.of()
                : family.stream()
                        .map(one -> new Choice(
                                folio.word("bingkai.daftar." + one),
                                folio.href(Routes.list(one)),
                                "",
                                one.equals(register)))
                        .toList();
    }

    /** The ways between the list of sources and the list of their differences. */
    static List<Choice> sources(Folio folio, boolean differences) {
        return List.of(
                new Choice(
                        folio.word("bingkai.daftar.sumber"),
                        folio.href(Routes.list(RecordType.SOURCE)),
                        "",
                        !differences),
                new Choice(folio.word("sumber.perbedaan"), folio.href(Routes.contradictions(1)), "", differences));
    }
}
