package id.rakor.load.bind;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a content folder and its records. Behind each kind stand its arguments. */
public enum LoadCode implements Code {
    /** There is no such folder, or it is none. */
    NO_CONTENT("M01"),
    /** The folder holds no rakor.yaml. */
    NO_SETTINGS("M02"),
    /** The version of the content format, the version that is understood. */
    FORMAT("M03"),
    /** The name of a folder that nothing is read from. */
    UNKNOWN_FOLDER("M04", Severity.WARNING),
    /** The name of a file that is not read. */
    UNKNOWN_FILE("M05", Severity.WARNING),
    /** The name of a file as it is, as it should be. */
    WRONG_NAME("M06"),
    /** The name of the file that the folder of a record lacks. */
    NO_RECORD_FILE("M07"),
    /** A link that leads out of the content folder. */
    OUTSIDE("M08"),
    /** A link that leads to a folder it lies in. */
    LOOP("M09"),
    /** A link that leads nowhere. */
    BROKEN_LINK("M10"),
    /** Neither a file nor a folder, or a folder that cannot be opened. */
    SPECIAL("M11"),
    /** A name that cannot be an id, the longest id. */
    NAME_NOT_ID("M12"),
    /** A name that Windows keeps for a device. */
    DEVICE_NAME("M13"),
    /** The name of a file that other computers write otherwise. */
    FILE_NAME("M14", Severity.WARNING),
    /** Two names that differ in case only. */
    CASE_CLASH("M15"),
    /** The key, the keys that are known there. */
    UNKNOWN_KEY("M20"),
    /** The key of the id, which no record carries inside. */
    KEY_ID("M21"),
    /** The key, the file that holds its text. */
    KEY_BESIDE("M22"),
    /** The key that is missing. */
    MISSING_KEY("M23"),
    /** What stands where a list is expected. */
    LIST_EXPECTED("M24"),
    /** What stands where keys are expected, the keys. */
    MAPPING_EXPECTED("M25"),
    /** The key or place where one plain value is expected. */
    TEXT_EXPECTED("M26"),
    /** A list item with nothing in it. */
    EMPTY_ITEM("M27"),
    /** The keys of which at least one is expected. */
    NOTHING_GIVEN("M28"),
    /** The word, the words that are allowed. */
    WORD("M29"),
    /** The text that is no whole number. */
    WHOLE_NUMBER("M30"),
    /** The text that is no number. */
    NUMBER("M31"),
    /** The number as written, what it is read as. */
    AMBIGUOUS_NUMBER("M32", Severity.WARNING),
    /** The word that is neither yes nor no. */
    YES_NO("M33"),
    /** The text that is no date. */
    DATE_FORM("M34"),
    /** The date, its month. */
    DATE_MONTH("M35"),
    /** The date, its month with the year, how many days that month has, its last day. */
    DATE_DAY("M36"),
    /** The date, the first year, the last year. */
    DATE_YEAR("M37"),
    /** The text that is no time of day. */
    TIME("M38"),
    /** The text that is no id of a record, the folder of such records. */
    REF_FORM("M39"),
    /** The text that is no id of a result. */
    RESULT_REF("M40"),
    /** The key that no field of this record has, the key it stands under, the fields there are. */
    NO_SUCH_FIELD("M41"),
    /** The control character as U+XXXX. */
    CONTROL_CHARACTER("M42"),
    /** How many characters the text has, how many are usual. */
    LONG_TEXT("M43", Severity.WARNING),
    /** The key, its text, which is not formed like an id. */
    ID_FORM("M44"),
    /** The code, the line of the first result that bears it. */
    CODE_TWICE("M45"),
    /** The id, where the first record that bears it stands. */
    ID_TWICE("M46"),
    /** What stands where fields of the record are expected as keys. */
    FIELDS_EXPECTED("M47"),
    /** What stands where ids are expected as keys. */
    IDS_EXPECTED("M48"),
    /** The keys of which at least one is expected beside the others. */
    NONE_OF("M50"),
    /** Keys of which only one may be given. */
    NOT_BOTH("M51"),
    /** A rule that runs from a day lacks that day, or one that does not has it: the key, its word, the key. */
    RULE_DAY("M52"),
    /** A number out of its range, the least and the most it may be. */
    RANGE("M53"),
    /** The text that stands where a list is expected, the key that could point to what it names. */
    LIST_OF_PARTIES("M54"),
    /** The key of a name where a person is pointed to, the id that the name would give. */
    PERSON_APART("M55"),
    /** The value in the curly quotes that word processors make. */
    CURLY_QUOTES("M56", Severity.WARNING),
    /** A time span where a deadline is a date: the words, how many, the unit. */
    DEADLINE_WORDS("M57"),
    /** What stands in braces and is unknown, what may stand there. */
    PLACEHOLDER("M58"),
    /** How many characters the text has, how many it may have. */
    TOO_LONG("M59"),
    /** The version of the content format, which is an earlier one, and the version that is understood. */
    OLD_FORMAT("M61"),
    /** A key of an earlier format, the keys that hold its value now. */
    OLD_KEY("M62"),
    /** The name of a file that needs a folder of its own, the name it bears there. */
    NO_FOLDER("M49");

    private final String id;
    private final Severity severity;

    LoadCode(String id) {
        this(id, Severity.ERROR);
    }

    LoadCode(String id, Severity severity) {
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
