package id.rakor.pdf.layout.figure;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Mark.Step;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** QR codes as one filled path, error correction M, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
final class Qr {
    private static final float MODULE = 1.9f;

    private Qr() {}

    static Painted of(String text, Tag figure) {
        BitMatrix dots = dots(text);
        List<Step> path = new ArrayList<>();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    bar(from, y, x, path);
                }
            }
        }
        float side = dots.getWidth() * MODULE;
        return new Painted(side, side, List.of(new Mark.Shape(figure, path, Ink.BLACK, null, 0, 0)));
    }

    private static void bar(int from, int y, int to, List<Step> path) {
        path.add(new Step.Move(from * MODULE, y * MODULE));
        path.add(new Step.Line(to * MODULE, y * MODULE));
        path.add(new Step.Line(to * MODULE, (y + 1) * MODULE));
        path.add(new Step.Line(from * MODULE, (y + 1) * MODULE));
        path.add(new Step.Close());
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    4));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
