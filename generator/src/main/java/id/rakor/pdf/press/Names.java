package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfName;
import id.rakor.pdf.sheet.Role;
import java.util.EnumMap;
import java.util.Map;

/** Names in the file that the library has no constant for. */
final class Names {
    static final PdfName COL_SPAN = new PdfName("ColSpan");
    static final PdfName ID_TREE = new PdfName("IDTree");
    static final PdfName LAYOUT = new PdfName("Layout");
    static final PdfName LIST = new PdfName("List");
    static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
    static final PdfName NAMESPACE = new PdfName("Namespace");
    static final PdfName NAMESPACES = new PdfName("Namespaces");
    static final PdfName NS = new PdfName("NS");
    static final PdfName OBJ = new PdfName("Obj");
    static final PdfName OBJR = new PdfName("OBJR");
    static final PdfName REF = new PdfName("Ref");
    static final PdfName ROW_SPAN = new PdfName("RowSpan");
    static final PdfName SCOPE = new PdfName("Scope");
    static final PdfName SD = new PdfName("SD");
    static final PdfName STRUCT_PARENT = new PdfName("StructParent");
    static final PdfName SUMMARY = new PdfName("Summary");
    static final PdfName TABLE = new PdfName("Table");

    private static final Map<Role, PdfName> IN_1_7 = new EnumMap<>(Role.class);
    private static final Map<Role, PdfName> IN_2_0 = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            IN_1_7.put(role, new PdfName(role.type()));
            IN_2_0.put(role, new PdfName(inPdf2(role)));
        }
    }

    private Names() {}

    static PdfName inPdf17(Role role) {
        return IN_1_7.get(role);
    }

    static PdfName inPdf20(Role role) {
        return IN_2_0.get(role);
    }

    private static String inPdf2(Role role) {
        return switch (role) {
            case NOTE -> "FENote";
            case REFERENCE -> "Lbl";
            case QUOTE -> "Span";
            case BLOCK_QUOTE, INDEX -> "Div";
            default -> role.type();
        };
    }
}
