package se.arshjulet.region.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.region.BerattelseService;

/** The underlag of a year's revisionsberättelse as a file, made when it is fetched. */
@WebServlet({"/region/revisionsberattelse.pdf", "/region/revisionsberattelse.docx", "/region/revisionsberattelse.xlsx"})
public class Berattelsefilsida extends Filsida {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient BerattelseService berattelse;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ar = request.getParameter("ar");
        if (ar == null || !ar.matches("\\d{4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String slag = request.getServletPath().replaceFirst(".*\\.", "");
        String medietyp = "pdf".equals(slag) ? Rapportfil.PDF : "docx".equals(slag) ? Rapportfil.DOCX : XLSX;
        Filsvar.spara(response, "revisionsberattelse-underlag-" + ar + "." + slag, medietyp, fil(slag, Integer.parseInt(ar)));
    }

    private byte[] fil(String slag, int ar) {
        return switch (slag) {
            case "pdf" -> berattelse.pdf(ar);
            case "docx" -> berattelse.docx(ar);
            default -> berattelse.xlsx(ar);
        };
    }
}
