package se.arshjulet.flytt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.arshjulet.flytt.Utfall.Innehall;

/** Adds up a table, row by row, in whatever order they come. */
final class Radsumma {

    private static final BigInteger TAK = BigInteger.ONE.shiftLeft(128);
    private static final byte[] INGET = {0};
    private static final byte[] NAGOT = {1};

    private final MessageDigest avtryck;
    private BigInteger summa = BigInteger.ZERO;
    private long rader;

    Radsumma() {
        try {
            avtryck = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    void rad(Object[] varden) {
        for (Object varde : varden) {
            avtryck.update(varde == null ? INGET : NAGOT);
            byte[] innehall = varde == null ? INGET : somByte(varde);
            avtryck.update(String.valueOf(innehall.length).getBytes(StandardCharsets.US_ASCII));
            avtryck.update(NAGOT);
            avtryck.update(innehall);
        }
        summa = summa.add(new BigInteger(1, avtryck.digest())).mod(TAK);
        rader++;
    }

    private static byte[] somByte(Object varde) {
        if (varde instanceof byte[] fil) {
            return fil;
        }
        String text = varde instanceof BigDecimal tal ? tal.stripTrailingZeros().toPlainString() : varde.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Innehall innehall() {
        return new Innehall(rader, String.format("%032x", summa));
    }
}
