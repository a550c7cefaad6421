package id.rakor.view;

import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a meeting or a plan rests on, and whether a norm was in force on the day of the meeting. */
final class Bases {
    private Bases() {}

    /**
     * One basis as official papers cite it: the norm in full, and what makes it doubtful that it bound on the day of the
     * meeting. What it is for is not told; of a norm that is no record stands what is written of it.
     */
    static Line formal(Folio folio, Basis basis, Meeting meeting) {
        Optional<Regulation> norm = folio.find(Regulation.class, basis.regulation());
        if (norm.isEmpty()) {
            return line(folio, basis, meeting);
        }
        List<Bit> bits = new ArrayList<>();
        bits.add(folio.link(norm.get(), cited(folio, norm.get().name())));
        if (norm.get().subject() != null) {
            bits.add(Bit.text(" " + folio.word("rapat.tentang", norm.get().subject())));
        }
        Forces.doubt(folio, norm.get(), meeting)
                .ifPresent(words -> bits.add(Bit.of(Bit.Kind.QUIET, " (" + words + ")")));
        return folio.line(basis, bits);
    }

    /** The name of a norm with its kind in full: {@code "Peraturan Menteri Dalam Negeri Nomor 42 Tahun 2015"}. */
    private static String cited(Folio folio, String name) {
        return folio.desk().words().several("naskah.norma_lengkap").stream()
                .map(pair -> pair.split("=", 2))
                .filter(pair -> name.startsWith(pair[0] + " "))
                .findFirst()
                .map(pair -> pair[1] + name.substring(pair[0].length()))
                .orElse(name);
    }

    /** One basis; without a meeting nothing is said of a day. */
    static Line line(Folio folio, Basis basis, Meeting meeting) {
        List<Bit> bits = new ArrayList<>();
        Optional<Regulation> norm = folio.find(Regulation.class, basis.regulation());
        if (basis.regulation() != null) {
            bits.add(folio.link(Regulation.class, basis.regulation()));
            norm.map(Regulation::subject)
                    .ifPresent(subject -> bits.add(Bit.text(" " + folio.word("rapat.tentang", subject))));
        }
        if (meeting != null) {
            norm.flatMap(one -> Forces.words(folio, one, meeting))
                    .ifPresent(words -> bits.add(Bit.of(Bit.Kind.QUIET, " (" + words + ")")));
        }
        if (basis.written() != null) {
            bits.add(
                    bits.isEmpty()
                            ? Bit.of(Bit.Kind.QUOTE, folio.tell(basis.written()))
                            : Bit.of(Bit.Kind.QUIET, " " + folio.word("umum.tertulis", folio.tell(basis.written()))));
        }
        if (basis.relation() != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, (bits.isEmpty() ? "" : ". ") + basis.relation()));
        }
        return folio.line(basis, bits.isEmpty() ? List.of(folio.absent()) : bits);
    }
}
