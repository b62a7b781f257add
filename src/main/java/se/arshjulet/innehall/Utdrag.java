package se.arshjulet.innehall;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An exported document, and the mark by which an import shows that it was made from this content and no older. */
public record Utdrag(byte[] fil, String marke) {

    static Utdrag av(byte[] fil) {
        try {
            return new Utdrag(fil, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(fil)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
