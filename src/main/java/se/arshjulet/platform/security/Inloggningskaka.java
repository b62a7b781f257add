package se.arshjulet.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.web.Ytteradress;

/**
 * The secret of one log-in, 256 bits, in a cookie of its own beside the server's, whose number says when it was made and has fewer bits than ASVS asks for
 * (7.2.3). Neither opens anything without the other. We keep what it hashes to, never the secret.
 */
final class Inloggningskaka {

    private static final int BYTES = 32;
    private static final SecureRandom SLUMP = new SecureRandom();

    private Inloggningskaka() {
    }

    /** Only a server that is reached by TLS may set a cookie of the first name. */
    private static String namn() {
        return Ytteradress.arTls() ? "__Host-arshjulet" : "arshjulet";
    }

    /** @return what the new secret hashes to */
    static String ny(HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        SLUMP.nextBytes(bytes);
        String hemlighet = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        response.addCookie(kaka(hemlighet));
        return Fingeravtryck.av(hemlighet);
    }

    static void bort(HttpServletResponse response) {
        Cookie tom = kaka("");
        tom.setMaxAge(0);
        response.addCookie(tom);
    }

    /** @return what the caller's secret hashes to; empty when there is none */
    static String ur(HttpServletRequest request) {
        Cookie[] kakor = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(kakor).filter(kaka -> kaka.getName().equals(namn())).findFirst().map(kaka -> Fingeravtryck.av(kaka.getValue())).orElse("");
    }

    private static Cookie kaka(String varde) {
        Cookie kaka = new Cookie(namn(), varde);
        kaka.setPath("/");
        kaka.setHttpOnly(true);
        kaka.setSecure(Ytteradress.arTls());
        kaka.setAttribute("SameSite", "Lax");
        return kaka;
    }
}
