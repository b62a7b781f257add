package se.arshjulet.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where browsers tell what a page was not allowed to do (OWASP ASVS 5.0, 3.4.7): a fault of ours, or an attempt. Anyone can write here, so little is
 * read, few are listened to, and of what stands there three words go to the log.
 */
@WebServlet(Cspmottagning.ADRESS)
public class Cspmottagning extends HttpServlet {

    static final String ADRESS = "/csp-rapport";

    private static final long serialVersionUID = 1L;
    private static final int STORST = 16 * 1024;
    private static final int PER_MINUT = 20;
    private static final int ALLAS_PER_MINUT = 200;
    /** The viewer of models tries to set styles, everywhere it is shown; they stand in our style sheet instead. */
    private static final String VISAREN = "bpmn-navigated-viewer";
    private static final String ALLA = "*";
    private static final int MINUT = 60;

    private final transient Hinkar egna = new Hinkar(PER_MINUT, MINUT);
    private final transient Hinkar allas = new Hinkar(ALLAS_PER_MINUT, MINUT);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typ = String.valueOf(request.getContentType());
        if (!typ.startsWith("application/csp-report") && !typ.startsWith("application/reports+json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (egna.ta(Anropare.adress()) == 0 && allas.ta(ALLA) == 0) {
            byte[] kropp = request.getInputStream().readNBytes(STORST + 1);
            if (kropp.length <= STORST) {
                anteckna(new String(kropp, StandardCharsets.UTF_8));
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setHeader("Retry-After", String.valueOf(MINUT));
            response.setStatus(Felsida.FOR_MANGA);
        }
    }

    private static void anteckna(String rapport) {
        if (rapport.contains(VISAREN) && rapport.contains("style-src-attr")) {
            return;
        }
        Sakerhetslogg.nekat("csp", "directive", varde(rapport, "effective-?directive|violated-directive"),
                "blocked", varde(rapport, "blocked-?ur[il]"), "page", varde(rapport, "document-?ur[il]"));
    }

    private static String varde(String rapport, String namn) {
        Matcher traff = Pattern.compile("(?i)\"(?:" + namn + ")\"\\s*:\\s*\"([^\"?#]{0,200})").matcher(rapport);
        return traff.find() ? traff.group(1) : "";
    }
}
