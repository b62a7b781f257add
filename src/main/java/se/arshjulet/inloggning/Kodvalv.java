package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.installning.Nyckelfil;

/**
 * Keeps the apps' secrets unreadable to whoever has the database alone: AES-256-GCM with a key in a file, made at the first use and
 * readable by its owner only. Each text is bound to its user. Other keys of the installation follow from the same one.
 */
@ApplicationScoped
class Kodvalv {

    private static final int NYCKEL_BYTE = 32;
    private static final int IV_BYTE = 12;
    private static final int MARKE_BIT = 128;
    private static final String HARLEDNING = "HmacSHA256";
    private static final SecureRandom SLUMP = new SecureRandom();

    @Inject
    @ConfigProperty(name = "arshjulet.koder.nyckel")
    String fil;

    private SecretKeySpec nyckel;

    String las(String vem, byte[] oppen) {
        byte[] iv = slump(IV_BYTE);
        byte[] last = kor(Cipher.ENCRYPT_MODE, iv, vem, oppen);
        return Base64.getEncoder().encodeToString(ByteBuffer.allocate(iv.length + last.length).put(iv).put(last).array());
    }

    /** @throws IllegalStateException when the file has another key than the text was encrypted with */
    byte[] oppna(String vem, String last) {
        ByteBuffer allt = ByteBuffer.wrap(Base64.getDecoder().decode(last));
        byte[] iv = new byte[IV_BYTE];
        byte[] text = new byte[allt.remaining() - IV_BYTE];
        allt.get(iv).get(text);
        return kor(Cipher.DECRYPT_MODE, iv, vem, text);
    }

    /**
     * @return 32 bytes that follow from the key and the purpose: the same on every node and after a restart, and of no use for another purpose
     * @throws IllegalStateException when the key cannot be read or made
     */
    byte[] harledd(String andamal) {
        try {
            Mac mac = Mac.getInstance(HARLEDNING);
            mac.init(new SecretKeySpec(nyckel().getEncoded(), HARLEDNING));
            return mac.doFinal(andamal.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HARLEDNING, e);
        }
    }

    static byte[] slump(int antal) {
        byte[] bytes = new byte[antal];
        SLUMP.nextBytes(bytes);
        return bytes;
    }

    private byte[] kor(int vag, byte[] iv, String vem, byte[] text) {
        try {
            Cipher chiffer = Cipher.getInstance("AES/GCM/NoPadding");
            chiffer.init(vag, nyckel(), new GCMParameterSpec(MARKE_BIT, iv));
            chiffer.updateAAD(vem.getBytes(StandardCharsets.UTF_8));
            return chiffer.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secrets of the one-time codes cannot be read with the key in " + fil, e);
        }
    }

    private synchronized SecretKeySpec nyckel() {
        if (nyckel == null) {
            Path plats = Path.of(fil);
            try {
                if (!Nyckelfil.harNyckel(plats)) {
                    Nyckelfil.ny(plats, Base64.getEncoder().encode(slump(NYCKEL_BYTE)));
                }
                nyckel = new SecretKeySpec(Base64.getDecoder().decode(Files.readString(plats).strip()), "AES");
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalStateException("arshjulet.koder.nyckel must name a file that can be read, or made: " + fil, e);
            }
        }
        return nyckel;
    }
}
