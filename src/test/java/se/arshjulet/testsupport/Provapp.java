package se.arshjulet.testsupport;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** An app for one-time codes on somebody's phone. */
public final class Provapp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecretKeySpec hemlighet;

    /** @param visad as the page shows the secret */
    public Provapp(String visad) {
        hemlighet = new SecretKeySpec(base32(visad.replace(" ", "")), "HmacSHA1");
    }

    public String kod(Instant nu) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(hemlighet, nu);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] base32(String text) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        int kvar = 0;
        int bitar = 0;
        for (char c : text.toCharArray()) {
            kvar = kvar << 5 | BASE32.indexOf(c);
            bitar += 5;
            if (bitar >= 8) {
                bitar -= 8;
                ut.write(kvar >> bitar);
            }
        }
        return ut.toByteArray();
    }
}
