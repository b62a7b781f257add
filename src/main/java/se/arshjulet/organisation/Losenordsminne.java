package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes that a password was right for a stored hash, so that HTTP Basic does not pay 210,000 rounds in every
 * call. What is kept is a keyed hash of both, worthless without a key that never leaves this process. A new password has a new
 * stored hash and is not remembered; whether the account is open or locked is asked of the database each time.
 */
@ApplicationScoped
class Losenordsminne {

    static final Duration GILTIGT = Duration.ofMinutes(5);
    static final int STORST = 1000;
    private static final String ALGORITM = "HmacSHA256";

    private final SecretKeySpec nyckel = slumpad();
    private final Map<String, Long> ratta = new ConcurrentHashMap<>();

    private static SecretKeySpec slumpad() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITM);
    }

    boolean minns(char[] losenord, String hashat) {
        Long till = ratta.get(marke(losenord, hashat));
        return till != null && System.nanoTime() - till < 0;
    }

    void kom(char[] losenord, String hashat) {
        if (ratta.size() >= STORST) {
            gallra();
        }
        ratta.put(marke(losenord, hashat), System.nanoTime() + GILTIGT.toNanos());
    }

    /** What has gone out goes; if nothing has, something else does. */
    private void gallra() {
        long nu = System.nanoTime();
        ratta.values().removeIf(till -> nu - till >= 0);
        Iterator<String> kvar = ratta.keySet().iterator();
        if (ratta.size() >= STORST && kvar.hasNext()) {
            kvar.next();
            kvar.remove();
        }
    }

    int antal() {
        return ratta.size();
    }

    private String marke(char[] losenord, String hashat) {
        ByteBuffer klartext = StandardCharsets.UTF_8.encode(CharBuffer.wrap(losenord));
        try {
            Mac mac = Mac.getInstance(ALGORITM);
            mac.init(nyckel);
            mac.update(hashat.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(klartext);
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(klartext.array(), (byte) 0);
        }
    }
}
