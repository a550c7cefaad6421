package id.rakor.pdf.press.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    private static final Offset<Float> NEAR = Offset.offset(0.004f);

    @Test
    void a_reader_of_profiles_sees_srgb() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        assertThat(profile.getNumComponents()).isEqualTo(3);
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        ICC_ColorSpace space = new ICC_ColorSpace(profile);
        for (int rgb : new int[] {0x000000, 0xffffff, 0x9d1420, 0x336699, 0x0a0a0a, 0x808080, 0x00ff00}) {
            float[] colour = {(rgb >> 16) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f};
            float[] seen = space.toRGB(colour.clone());
            for (int i = 0; i < 3; i++) {
                assertThat(seen[i]).as(Integer.toHexString(rgb)).isCloseTo(colour[i], NEAR);
            }
        }
    }

    @Test
    void the_primaries_are_those_of_the_standard_under_daylight_of_5000_kelvin() {
        float[][] expected = {{0.4361f, 0.2225f, 0.0139f}, {0.3851f, 0.7169f, 0.0971f}, {0.1431f, 0.0606f, 0.7141f}};
        ByteBuffer profile = ByteBuffer.wrap(SrgbProfile.bytes());
        for (int i = 0; i < 3; i++) {
            int at = profile.getInt(132 + 12 * (3 + i) + 4);
            for (int k = 0; k < 3; k++) {
                assertThat(profile.getInt(at + 8 + 4 * k) / 65536f).isCloseTo(expected[i][k], Offset.offset(0.0005f));
            }
        }
    }

    @Test
    void its_bytes_are_the_same_on_every_machine() {
        ByteBuffer bytes = ByteBuffer.wrap(SrgbProfile.bytes());
        assertThat(bytes.getInt(0)).isEqualTo(bytes.capacity()).isLessThan(1000);
        assertThat(sha(bytes.array())).isEqualTo("36b1d223edaf7584");
    }

    private static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
