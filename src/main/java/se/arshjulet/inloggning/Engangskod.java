package se.arshjulet.inloggning;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238) as the common apps make them: SHA-1, six digits, a new one each half minute. */
final class Engangskod {

    static final int SIFFROR = 6;
    static final Duration STEG = Duration.ofSeconds(30);
    /** Steps that a clock may be ahead or behind: a minute, which is also what nodes may differ by (ADR 41). */
    private static final int SLACK = 2;

    private final int siffror;
    private final TimeBasedOneTimePasswordGenerator koder;

    Engangskod() {
        this(SIFFROR);
    }

    Engangskod(int siffror) {
        this.siffror = siffror;
        koder = new TimeBasedOneTimePasswordGenerator(STEG, siffror, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
    }

    String vid(byte[] hemlighet, Instant tid) {
        try {
            return String.format("%0" + siffror + "d", koder.generateOneTimePassword(new SecretKeySpec(hemlighet, "HmacSHA1"), tid));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the step that the code is of; empty when it is of none that is near */
    OptionalLong steg(byte[] hemlighet, String kod, Instant nu) {
        OptionalLong ratt = OptionalLong.empty();
        for (int i = -SLACK; i <= SLACK; i++) {
            Instant tid = nu.plus(STEG.multipliedBy(i));
            // all of them, so that the time taken does not tell which
            if (MessageDigest.isEqual(vid(hemlighet, tid).getBytes(StandardCharsets.US_ASCII), kod.getBytes(StandardCharsets.UTF_8))) {
                ratt = OptionalLong.of(tid.getEpochSecond() / STEG.toSeconds());
            }
        }
        return ratt;
    }
}
