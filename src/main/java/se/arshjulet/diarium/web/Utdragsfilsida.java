package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.diarium.UtdragService;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Filsvar;

/** The register of a period as a file. Days that are none lead back to the page that asks for them. */
@WebServlet({"/diarium/utdrag.csv", "/diarium/utdrag.pdf"})
public class Utdragsfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UtdragService utdrag;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String fran = request.getParameter("fran");
        String till = request.getParameter("till");
        boolean papper = request.getServletPath().endsWith(".pdf");
        try {
            utdrag.prova(fran, till, papper);
        } catch (Regelbrott ingenPeriod) {
            response.sendRedirect(request.getContextPath() + "/diarium/utdrag.xhtml");
            return;
        }
        String namn = "diarium-" + fran.strip() + "-" + till.strip();
        if (papper) {
            Filsvar.spara(response, namn + ".pdf", "application/pdf", utdrag.pdf(fran, till));
        } else {
            Filsvar.spara(response, namn + ".csv", "text/csv;charset=UTF-8", fil -> utdrag.csv(fran, till, fil));
        }
    }
}
