package se.arshjulet.region.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.region.BerattelseService;

/** The underlag of a year's revisionsberättelse as a file, made when it is fetched. */
@WebServlet({"/region/revisionsberattelse.pdf", "/region/revisionsberattelse.docx", "/region/revisionsberattelse.xlsx"})
public class Berattelsefilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient BerattelseService berattelse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ar = request.getParameter("ar");
        if (ar == null || !ar.matches("\\d{4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String slag = request.getServletPath().replaceFirst(".*\\.", "");
        try {
            byte[] fil = fil(slag, Integer.parseInt(ar));
            response.setContentType("pdf".equals(slag) ? Rapportfil.PDF : "docx".equals(slag) ? Rapportfil.DOCX : XLSX);
            response.setHeader("Content-Disposition", "attachment; filename=\"revisionsberattelse-underlag-" + ar + "." + slag + '"');
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentLength(fil.length);
            response.getOutputStream().write(fil);
        } catch (Obehorig nej) {
            response.sendError(nej.gallerRollen() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] fil(String slag, int ar) {
        return switch (slag) {
            case "pdf" -> berattelse.pdf(ar);
            case "docx" -> berattelse.docx(ar);
            default -> berattelse.xlsx(ar);
        };
    }
}
