package id.rakor.edit.known;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.text.Language;
import id.rakor.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSplitterTest {
    private final NameSplitter splitter = new NameSplitter(Words.builtIn(Language.INDONESIAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drs. H. Hasan Contoh, M.Si. | | Drs. H. | Hasan Contoh | M.Si. |",
                "AKBP Agung Rekaan, S.I.K., M.H. | AKBP | | Agung Rekaan | S.I.K., M.H. |",
                "Letkol Inf. Budi Santoso | Letkol Inf | | Budi Santoso | |",
                "Kombes Pol. Dr. Citra Misal, S.H. | Kombes Pol | Dr. | Citra Misal | S.H. |",
                "Mayjen TNI (Purn.) Darman | Mayjen TNI (Purn.) | | Darman | |",
                "HASAN CONTOH, SH, MH | | | Hasan Contoh | SH, MH |",
                "Hj. Siti Aminah S.Sos. M.AP | | Hj. | Siti Aminah | S.Sos., M.AP |",
                "Drs.H.Hasan Contoh,M.Si | | Drs. H. | Hasan Contoh | M.Si |",
                "Bpk. I Wayan Model | | | I Wayan Model | |",
                "KH. Abdul Malik | | KH. | Abdul Malik | |",
                "Muh. A.R. Hasan | | | Muh. A.R. Hasan | |",
                "Suharto | | | Suharto | |",
                "Zulkarnaen, Kepala Dinas | | | Zulkarnaen | | Kepala Dinas",
                "Hamid, S.H. M.Kn. | | | Hamid | S.H., M.Kn. |"
            })
    void takes_a_name_apart(String text, String rank, String before, String bare, String after, String unknown) {
        assertThat(splitter.split(text))
                .isEqualTo(new NameParts(of(rank), of(before), of(bare), of(after), of(unknown)));
    }

    private static String of(String text) {
        return text == null ? "" : text;
    }
}
