package id.rakor.edit.reply;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with an answer. The first argument is where the cell is, in words, the second what stands in it. */
public enum ReplyCode implements Code {
    /** The workbook is no reply form. */
    NO_FORM("S50", Severity.ERROR),
    /** The form does not say whose it is. */
    NO_BODY("S51", Severity.ERROR),
    /** There is no such body. Further argument: its id. */
    UNKNOWN_BODY("S52", Severity.ERROR),
    /** There is no such result. */
    UNKNOWN_RESULT("S53", Severity.ERROR),
    /** The result does not concern the body. Further argument: the name of the body. */
    OTHER_BODY("S54", Severity.ERROR),
    /** The text before the answer is quite another than that of the result. Further argument: that text. */
    OTHER_TEXT("S55", Severity.ERROR),
    /** The text before the answer is not quite that of the result. Further argument: that text. */
    CHANGED_TEXT("S56", Severity.NOTE),
    /** The day is still to come. Further argument: today. */
    FUTURE("S57", Severity.ERROR),
    /** The day is before the meeting. Further argument: the day of the meeting. */
    EARLY("S58", Severity.ERROR),
    /** It is done, and nothing shows it. */
    NO_EVIDENCE("S59", Severity.WARNING),
    /** It cannot be done, and nothing says why. */
    NO_REASON("S60", Severity.WARNING),
    /** What was reached is no number. */
    AMOUNT("S61", Severity.ERROR),
    /** The records say that it is closed. Further argument: what they say. */
    CLOSED("S62", Severity.ERROR),
    /** The result has several follow-ups, and none of them is the body's. Further argument: their ids. */
    SEVERAL("S63", Severity.ERROR),
    /** Another amount is recorded on that day. Further argument: that amount. */
    OTHER_AMOUNT("S64", Severity.NOTE),
    /** The body answers twice of one day. Further arguments: the file of the other answer, and where in it. */
    TWICE("S65", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ReplyCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
