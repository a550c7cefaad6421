package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Timing;
import id.rakor.model.settings.WhatsApp;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a meeting that was held: its results with who answers for them, by when, and how they stand. Where
 * that is too long it is shortened step by step, and only the last step leaves results out and says how many.
 */
final class ChatResults {
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final int LEAST = 60;

    private static final List<Form> FORMS = List.of(
            new Form(true, true, false, WHOLE),
            new Form(true, true, true, WHOLE),
            new Form(true, false, true, WHOLE),
            new Form(false, false, true, WHOLE),
            new Form(false, false, true, 140),
            new Form(false, false, true, 120),
            new Form(false, false, true, 100),
            new Form(false, false, true, 80),
            new Form(false, false, true, LEAST));

    /** How results are told where not all of them fit. */
    private static final Form SOME = new Form(false, false, true, 120);

    private final Chat chat;
    private final Folio folio;
    private final Meeting meeting;
    private final List<Promise> rows;

    ChatResults(Chat chat) {
        this.chat = chat;
        this.folio = chat.folio();
        this.meeting = chat.meeting();
        this.rows = new Promises(folio).of(meeting, Chat.MOST);
    }

    /**
     * How long a text is.
     *
     * @param opening whether it begins as the settings say
     * @param closing whether it ends as the settings say
     * @param brief whether hours, the region of the place and what nobody named are left out
     * @param most the most characters of a result, and of those who answer for it
     */
    private record Form(boolean opening, boolean closing, boolean brief, int most) {}

    String text() {
        for (Form form : FORMS) {
            String text = text(form, rows.stream().map(row -> row(row, form)).toList(), 0);
            if (text.length() <= Chat.MOST) {
                return text;
            }
        }
        return some();
    }

    /** As many results as there is room for; never one last that only gathers others. */
    private String some() {
        int room = Chat.MOST - text(SOME, List.of(), rows.size()).length();
        List<String> shown = new ArrayList<>();
        int last = 0;
        for (Promise one : rows) {
            String row = row(one, SOME);
            room -= row.length() + 1;
            if (room < 0) {
                break;
            }
            shown.add(row);
            last = one.gathers() ? last : shown.size();
        }
        int left = (int) rows.stream().skip(last).filter(row -> !row.gathers()).count();
        return text(SOME, shown.subList(0, last), left);
    }

    private String text(Form form, List<String> results, int left) {
        List<String> lines = new ArrayList<>();
        WhatsApp own = folio.desk().settings().whatsApp();
        if (own != null && own.opening() != null && form.opening()) {
            lines.add(Chat.plain(own.opening()));
            lines.add("");
        }
        lines.addAll(chat.sample());
        lines.addAll(chat.facts(when(form), form.brief()));
        lines.add("");
        if (rows.isEmpty()) {
            lines.add(folio.word("whatsapp.tanpa_hasil"));
        } else {
            lines.add(folio.word(isBare() ? "whatsapp.hasil_saja" : "whatsapp.hasil"));
        }
        lines.addAll(results);
        lines.addAll(tail(left));
        if (own != null && own.closing() != null && form.closing()) {
            lines.add("");
            lines.add(Chat.plain(own.closing()));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<Bit> when(Form form) {
        Timing timing = meeting.timing();
        if (timing == null) {
            return List.of();
        }
        Times times = folio.desk().times();
        return form.brief() && timing.from() != null ? times.days(timing.from(), timing.until()) : times.of(timing);
    }

    private List<String> tail(int left) {
        String address = chat.address();
        if (left > 0) {
            return List.of(
                    address.isEmpty()
                            ? folio.word("whatsapp.sisa", left)
                            : folio.word("whatsapp.sisa_di", left, address));
        }
        return address.isEmpty() ? List.of() : List.of(folio.word("whatsapp.selengkapnya", address));
    }

    /** Whether nobody answers for any point and none has a deadline. */
    private boolean isBare() {
        return rows.stream().allMatch(row -> row.owners().isEmpty() && row.due().isEmpty());
    }

    private String row(Promise row, Form form) {
        String number = row.number() + (row.number().endsWith(".") ? " " : ". ");
        String text = number + Chat.cut(Chat.plain(row.text().plain()), form.most());
        List<String> said = said(row, form);
        return said.isEmpty() ? text : text + " (" + String.join("; ", said) + ")";
    }

    /** Who answers for a result, by when, how it stands, and that it is late. */
    private List<String> said(Promise row, Form form) {
        boolean silent = form.brief() || row.gathers() || isBare();
        List<String> said = new ArrayList<>();
        if (!row.owners().isEmpty()) {
            String owners = Line.of(row.owners()).plain().replace("; ", ", ");
            said.add(Chat.cut(Chat.plain(owners), form.most()));
        } else if (!silent) {
            said.add(folio.word("whatsapp.tanpa_penanggung_jawab"));
        }
        if (!row.due().isEmpty()) {
            String due = Chat.plain(row.due().get(0).plain());
            said.add(folio.word("whatsapp.tenggat", Chat.cut(due, form.most())));
        } else if (!silent) {
            said.add(folio.word("whatsapp.tanpa_tenggat"));
        }
        row.status().forEach(bit -> said.add(inside(bit.text())));
        if (!row.late().isEmpty()) {
            said.add(folio.word("whatsapp.terlambat"));
        }
        return said;
    }

    private static String inside(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
