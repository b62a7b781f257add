package se.arshjulet.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Which page or call a request was for. What is not there has one name, so that nobody can fill the memory with names. */
final class Sidnamn {

    private static final String ANNAT = "annat";
    private static final Set<String> RESURSER = Set.of("arsgranskningar", "uppgifter", "schema", "sakerhetskopior");

    private Sidnamn() {
    }

    /**
     * @param vag    path of the servlet that answered
     * @param info   what stands after that path, or null
     * @param status of the answer
     */
    static String av(String vag, String info, int status) {
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return ANNAT;
        }
        if (vag.startsWith("/jakarta.faces.resource/")) {
            return "resurs";
        }
        if (vag.startsWith("/api/v1")) {
            String[] delar = info == null ? new String[0] : info.split("/", 3);
            return "/api/v1/" + (delar.length > 1 && RESURSER.contains(delar[1]) ? delar[1] : ANNAT);
        }
        return vag.endsWith(".xhtml") ? vag : ANNAT;
    }
}
