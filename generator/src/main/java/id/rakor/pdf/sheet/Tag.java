package id.rakor.pdf.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node of the structure tree: what is read aloud, in the order of the tree. It grows while a paper is laid out and
 * belongs to one thread until it is printed.
 *
 * <p>A node has either nodes below it or marks on pages, never both: text beside a link stands in a {@link Role#SPAN}
 * of its own.
 */
public final class Tag implements Owner {
    private final Role role;
    private final Tag parent;
    private final List<Tag> kids = new ArrayList<>();
    private String alternative;
    private String actual;
    private String expansion;
    private String language;
    private String scope;
    private String numbering;
    private String summary;
    private String id;
    private int columns = 1;
    private int rows = 1;
    private Tag leadsTo;

    private Tag(Role role, Tag parent) {
        this.role = role;
        this.parent = parent;
    }

    /** The root of a paper. */
    public static Tag document(String language) {
        return new Tag(Role.DOCUMENT, null).language(language);
    }

    /** A new node, last below this one. */
    public Tag child(Role role) {
        Tag kid = new Tag(role, this);
        kids.add(kid);
        return kid;
    }

    /** Takes an empty node out again. */
    public void remove(Tag kid) {
        kids.remove(kid);
    }

    public Role role() {
        return role;
    }

    /** The node above; null for the root. */
    public Tag parent() {
        return parent;
    }

    public List<Tag> kids() {
        return Collections.unmodifiableList(kids);
    }

    /** What is read instead of a figure; null when there is none. */
    public String alternative() {
        return alternative;
    }

    public Tag alternative(String text) {
        this.alternative = text;
        return this;
    }

    /** What the marks of this node stand for, when that is not what they draw (hyphens, replaced signs); or null. */
    public String actual() {
        return actual;
    }

    public Tag actual(String text) {
        this.actual = text;
        return this;
    }

    /** What an abbreviation means; or null. */
    public String expansion() {
        return expansion;
    }

    public Tag expansion(String text) {
        this.expansion = text;
        return this;
    }

    /** The language of this node, a BCP 47 tag; null for that of the node above. */
    public String language() {
        return language;
    }

    public Tag language(String tag) {
        this.language = tag;
        return this;
    }

    /** Of a TH: {@code Column}, {@code Row} or {@code Both}; otherwise null. */
    public String scope() {
        return scope;
    }

    public Tag scope(String scope) {
        this.scope = scope;
        return this;
    }

    /** Of an L: {@code Decimal}, {@code LowerAlpha}, {@code UpperRoman}, {@code Disc}, {@code None}...; otherwise null. */
    public String numbering() {
        return numbering;
    }

    public Tag numbering(String numbering) {
        this.numbering = numbering;
        return this;
    }

    /** Of a table: what it shows, for those who do not see it; or null. */
    public String summary() {
        return summary;
    }

    public Tag summary(String summary) {
        this.summary = summary;
        return this;
    }

    /** A name that is unique in the paper; a NOTE must have one; otherwise it may be null. */
    public String id() {
        return id;
    }

    public Tag id(String id) {
        this.id = id;
        return this;
    }

    /** Of a cell: how many columns it takes, at least 1. */
    public int columns() {
        return columns;
    }

    /** Of a cell: how many rows it takes, at least 1. */
    public int rows() {
        return rows;
    }

    public Tag spans(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        return this;
    }

    /** Of a REFERENCE its NOTE, of a NOTE its first REFERENCE; otherwise null. */
    public Tag leadsTo() {
        return leadsTo;
    }

    public Tag leadsTo(Tag other) {
        this.leadsTo = other;
        return this;
    }
}
