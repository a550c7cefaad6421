package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import id.rakor.view.MeetingView.Handout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The papers that were made of a record, as its page offers them. */
final class Offers {
    private static final int KILO = 1024;

    private Offers() {}

    /** The papers of a meeting; those of its participants by the way to their register. */
    static List<Handout> of(Folio folio, Meeting meeting) {
        String id = meeting.id().text();
        List<Handout> all = new ArrayList<>(papers(folio, Subject.key(About.MEETING, id)));
        List<Written> personal = made(folio, Subject.key(About.PARTICIPANT, id));
        if (!personal.isEmpty()) {
            String kind = personal.get(0).kind();
            String count = folio.word("rapat.naskah.banyak", personal.size());
            Route register = Routes.among(PaperRegister.FOLDER, PaperRegister.KIND, kind);
            all.add(new Handout(folio.word("naskah.jenis." + kind), folio.href(register), false, count, count));
        }
        return all;
    }

    /** The papers of another record. */
    static List<Handout> of(Folio folio, Entity entity) {
        String id = entity.id().text();
        return List.of(About.values()).stream()
                .filter(about -> Keyed.word(about).equals(RecordType.of(entity).folder()))
                .flatMap(about -> papers(folio, Subject.key(about, id)).stream())
                .toList();
    }

    private static List<Written> made(Folio folio, String key) {
        return folio.desk().handouts().papers().getOrDefault(key, List.of());
    }

    /** The papers of a subject under their kinds; several of one kind under their titles. */
    private static List<Handout> papers(Folio folio, String key) {
        List<Written> made = made(folio, key);
        return made.stream()
                .map(paper -> {
                    boolean alone = made.stream()
                                    .filter(one -> one.kind().equals(paper.kind()))
                                    .count()
                            == 1;
                    String name = alone ? folio.word("naskah.jenis." + paper.kind()) : paper.title();
                    return paper(folio, paper, name);
                })
                .toList();
    }

    private static Handout paper(Folio folio, Written paper, String name) {
        String pages = folio.word("rapat.naskah.halaman", paper.pages());
        return new Handout(
                name,
                folio.href(paper.route()),
                true,
                folio.word("rapat.naskah.tentang", pages, size(folio, paper.bytes()), paper.classification()),
                folio.word(
                        "rapat.naskah.unduh",
                        pages,
                        size(folio, paper.bytes(), "rapat.naskah.kb_dibaca", "rapat.naskah.mb_dibaca"),
                        paper.classification()));
    }

    /** The size of a file in words. */
    static String size(Folio folio, long bytes) {
        return size(folio, bytes, "rapat.naskah.kb", "rapat.naskah.mb");
    }

    private static String size(Folio folio, long bytes, String kilo, String mega) {
        if (bytes < (long) KILO * KILO) {
            return folio.word(kilo, Math.max(1, Math.round((double) bytes / KILO)));
        }
        BigDecimal count =
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf((long) KILO * KILO), 1, RoundingMode.HALF_UP);
        return folio.word(mega, folio.desk().words().numbers().of(count));
    }
}
