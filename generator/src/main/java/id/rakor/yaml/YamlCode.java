package id.rakor.yaml;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a file as YAML. Behind each kind stand the arguments of its words. */
public enum YamlCode implements Code {
    /** The file cannot be opened or read. */
    UNREADABLE("Y01"),
    /** Its size in KiB, the limit in KiB. */
    TOO_LARGE("Y02"),
    /** The byte in hexadecimal, the character it is on Windows, how many such bytes there are. */
    NOT_UTF8("Y03"),
    /** It is UTF-16. */
    UTF16("Y04"),
    /** It is no text: a picture, a paper, a program. */
    BINARY("Y05"),
    /** Nothing in it, or only comments. */
    EMPTY("Y06"),
    /** The control character as U+XXXX, how many there are. */
    CONTROL("Y07"),
    /** How many lines begin with a tab. */
    TAB("Y08"),
    /** The key, the line of the first. */
    DUPLICATE_KEY("Y09"),
    /** The name of the alias. */
    ALIAS("Y10"),
    /** The name of the anchor. */
    ANCHOR("Y11"),
    /** The tag. */
    TAG("Y12"),
    /** A merge key. */
    MERGE("Y13"),
    /** A second document begins here. */
    SEVERAL_DOCUMENTS("Y14"),
    /** How deep is allowed. */
    TOO_DEEP("Y15"),
    /** A key that is itself a list or a mapping, as when a text begins with braces. */
    COMPLEX_KEY("Y16"),
    /** A colon with no key before it. */
    EMPTY_KEY("Y17"),
    /** A colon and a blank inside a text without quotes. */
    COLON_IN_TEXT("Y20"),
    /** The key that has no blank behind its colon. */
    COLON_SPACE("Y21"),
    /** The line, which is neither key nor list item. */
    NO_COLON("Y22"),
    /** The line does not stand under any of those above. */
    INDENT("Y23"),
    /** The quotation mark that is never closed. */
    UNCLOSED_QUOTE("Y24"),
    /** Text behind a closing quotation mark. */
    TEXT_AFTER_QUOTE("Y25"),
    /** The bracket that is never closed. */
    UNCLOSED_BRACKET("Y26"),
    /** The character that a text without quotes cannot begin with. */
    RESERVED("Y27"),
    /** A dash where no list may begin. */
    DASH("Y28"),
    /** A backslash in double quotes with something unknown behind it. */
    ESCAPE("Y29"),
    /** Text behind the sign of a long text. */
    BLOCK_HEADER("Y30"),
    /** A line that begins with a percent sign. */
    DIRECTIVE("Y31"),
    /** Any other fault of form. */
    SYNTAX("Y32");

    private final String id;

    YamlCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Always {@link Severity#ERROR}: what cannot be read surely cannot be published. */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
