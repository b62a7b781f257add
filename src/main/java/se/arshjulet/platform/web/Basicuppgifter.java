package se.arshjulet.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The name and the password that a program shows with HTTP Basic (RFC 7617). Read as UTF-8: a password may have å, ä and ö. */
public record Basicuppgifter(String namn, String losenord) {

    /** What whoever shows nothing, or what is wrong, is asked for. */
    public static final String FRAGA = "Basic realm=\"arshjulet\", charset=\"UTF-8\"";

    private static final String FORM = "Basic ";

    /** @param huvud the value of the request's {@code Authorization}, or null */
    public static boolean ar(String huvud) {
        return huvud != null && huvud.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    /**
     * @param huvud the value of the request's {@code Authorization}, or null
     * @return nothing when it is something else, or cannot be read
     */
    public static Optional<Basicuppgifter> ur(String huvud) {
        if (!ar(huvud)) {
            return Optional.empty();
        }
        try {
            String visat = new String(Base64.getDecoder().decode(huvud.substring(FORM.length()).strip()), StandardCharsets.UTF_8);
            String[] delar = visat.split(":", 2);
            // no credentials have U+0000 (RFC 7617), and not every database can be asked for a name that has it
            return delar.length < 2 || visat.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new Basicuppgifter(delar[0], delar[1]));
        } catch (IllegalArgumentException inteBase64) {
            return Optional.empty();
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return namn;
    }
}
