package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.util.List;

/**
 * What the attendance list to be signed has besides numbers, names and signatures.
 *
 * @param columns columns between name and signature, in their order; office or body when empty
 * @param spare how many empty rows stand below those invited, 0 to {@value #MOST}, or null
 */
public record SignInSheet(
        @Key("kolom") List<SignInColumn> columns,
        @Key("baris_cadangan") Integer spare) {
    /** The most empty rows. */
    public static final int MOST = 500;

    /** What stands there where an office sets nothing: office or body, and ten empty rows. */
    public static final SignInSheet USUAL = new SignInSheet(List.of(SignInColumn.OFFICE), 10);

    public SignInSheet {
        columns = List.copyOf(columns);
    }

    /** This, with what another says where nothing is given. */
    SignInSheet or(SignInSheet other) {
        return new SignInSheet(columns.isEmpty() ? other.columns : columns, spare == null ? other.spare : spare);
    }
}
