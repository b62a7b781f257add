package se.arshjulet.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in small hexadecimal digits: by it a file or a text is known again, on paper too. */
public final class Fingeravtryck {

    private Fingeravtryck() {
    }

    /** @return 64 digits */
    public static String av(byte[] innehall) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innehall));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    public static String av(String text) {
        return av(text.getBytes(StandardCharsets.UTF_8));
    }
}
