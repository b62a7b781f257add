package se.arshjulet.revisionslogg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import se.arshjulet.platform.installning.Nyckelfil;

/**
 * The key that the log's daily anchors are signed with (Ed25519). It lies in a file outside the database, readable by its owner only:
 * whoever can write in the database cannot make a new chain and sign it. Two lines: private, public, in Base64.
 */
final class Loggnyckel {

    private static final String SORT = "Ed25519";

    private final KeyPair par;

    private Loggnyckel(KeyPair par) {
        this.par = par;
    }

    static Loggnyckel las(Path fil) throws IOException {
        List<String> rader = Files.readAllLines(fil);
        try {
            KeyFactory fabrik = KeyFactory.getInstance(SORT);
            return new Loggnyckel(new KeyPair(fabrik.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(rader.get(1)))),
                    fabrik.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(rader.get(0))))));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(fil + " is no key of the revisionslogg", e);
        }
    }

    /** Makes a new key, where there is none. When another node made one at the same time, it is that one. */
    static Loggnyckel ny(Path fil) throws IOException {
        try {
            KeyPair par = KeyPairGenerator.getInstance(SORT).generateKeyPair();
            String rader = text(par.getPrivate().getEncoded()) + "\n" + text(par.getPublic().getEncoded()) + "\n";
            Nyckelfil.ny(fil, rader.getBytes(StandardCharsets.US_ASCII));
            return las(fil);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    String underteckna(String text) {
        try {
            Signature underskrift = Signature.getInstance(SORT);
            underskrift.initSign(par.getPrivate());
            underskrift.update(text.getBytes(StandardCharsets.UTF_8));
            return text(underskrift.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean arUndertecknad(String text, String underskrift) {
        try {
            Signature provning = Signature.getInstance(SORT);
            provning.initVerify(par.getPublic());
            provning.update(text.getBytes(StandardCharsets.UTF_8));
            return provning.verify(Base64.getDecoder().decode(underskrift));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The public half, to be kept where the office keeps what it must be able to show. */
    String publik() {
        return text(par.getPublic().getEncoded());
    }

    private static String text(byte[] varde) {
        return Base64.getEncoder().encodeToString(varde);
    }
}
