package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How often a user may call the API, fetch files that are made at the moment, and send files (OWASP ASVS 5.0, 2.4.1 and 15.2.2). Who asks for more
 * hears when it is time again. Reading and filling in pages is not counted.
 */
public class Anropsgrans extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MINUT = 60;
    private static final int API_PER_MINUT = 600;
    private static final int FILER_PER_MINUT = 120;
    private static final int SANDNINGAR_PER_MINUT = 60;
    private static final Pattern FIL = Pattern.compile(".*(\\.(pdf|docx|xlsx|csv|zip|jsonl|bpmn)|/[a-z]*fil)");

    private final transient Hinkar api = hinkar("arshjulet.grans.api", API_PER_MINUT);
    private final transient Hinkar filer = hinkar("arshjulet.grans.filer", FILER_PER_MINUT);
    private final transient Hinkar sandningar = hinkar("arshjulet.grans.sandningar", SANDNINGAR_PER_MINUT);

    private static Hinkar hinkar(String installning, int annars) {
        return new Hinkar(ConfigProvider.getConfig().getOptionalValue(installning, Integer.class).orElse(annars), MINUT);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        Hinkar hinkar = hinkar(request);
        String vem = request.getRemoteUser() == null ? Anropare.adress() : request.getRemoteUser();
        long vantan = hinkar == null ? 0 : hinkar.ta(vem);
        if (vantan == 0) {
            kedja.doFilter(request, response);
        } else {
            Sakerhetslogg.nekat("too-many", "user", vem, "path", request.getRequestURI());
            neka(request, response, vantan);
        }
    }

    /** @param vantan seconds */
    public static void neka(HttpServletRequest request, HttpServletResponse response, long vantan) throws IOException {
        response.setHeader("Retry-After", String.valueOf(vantan));
        Felsida.skriv(request, response, Felsida.FOR_MANGA, String.valueOf(Felsida.FOR_MANGA), "");
    }

    private Hinkar hinkar(HttpServletRequest request) {
        String typ = request.getContentType();
        if (typ != null && typ.startsWith("multipart/")) {
            return sandningar;
        }
        return request.getServletPath().startsWith("/api") ? api : arFil(request.getServletPath()) ? filer : null;
    }

    static boolean arFil(String adress) {
        return FIL.matcher(adress).matches();
    }
}
