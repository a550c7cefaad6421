package id.rakor.cli.fresh.ask;

import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Question;
import id.rakor.model.RecordType;
import id.rakor.text.Words;

/** How the questions about a record are asked and explained. */
public record QuestionWords(Words words) {
    /** What is asked for. */
    public String label(RecordType type, Question question) {
        return words.text("baru.isian." + type.folder() + "." + question.key());
    }

    /** Whether several answers come one a line; else they stand in one line. */
    static boolean isListed(Question question) {
        return question.form() == Form.POINTS;
    }

    /** The question; what may be taken stands in brackets. */
    String prompt(RecordType type, Question question, String proposal, int many) {
        String label = label(type, question);
        if (many > 0) {
            return words.text("cli.baru.tanya-lagi", label, Integer.toString(many + 1));
        }
        String asked = question.many() && !isListed(question) ? words.text("cli.baru.beberapa", label) : label;
        if (!proposal.isEmpty()) {
            return words.text("cli.baru.tanya-usul", asked, proposal);
        }
        boolean restricted = question.key().equals("kelas") && type != RecordType.CONFLICT;
        String kept = type == RecordType.FOLLOW_UP ? "cli.baru.tanya-kelas-tindak" : "cli.baru.tanya-kelas";
        String open = restricted ? kept : "cli.baru.tanya";
        return words.text(question.required() ? "cli.baru.tanya-wajib" : open, asked);
    }

    /** What is said to a question mark. */
    String help(RecordType type, Question question) {
        return words.text(
                question.form() == Form.ID ? "baru.arti.id" : "baru.arti." + type.folder() + "." + question.key());
    }
}
