package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.diarium.UtdragService;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Regelbrott;

/** The register of a period as a file. Days that are none lead back to the page that asks for them. */
@WebServlet({"/diarium/utdrag.csv", "/diarium/utdrag.pdf"})
public class Utdragsfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UtdragService utdrag;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String fran = request.getParameter("fran");
        String till = request.getParameter("till");
        boolean papper = request.getServletPath().endsWith(".pdf");
        try {
            utdrag.prova(fran, till, papper);
            String namn = "diarium-" + fran.strip() + "-" + till.strip();
            if (papper) {
                Nedladdning.skicka(response, namn + ".pdf", "application/pdf", utdrag.pdf(fran, till));
            } else {
                Nedladdning.skicka(response, namn + ".csv", "text/csv;charset=UTF-8", fil -> utdrag.csv(fran, till, fil));
            }
        } catch (Regelbrott ingenPeriod) {
            response.sendRedirect(request.getContextPath() + "/diarium/utdrag.xhtml");
        } catch (Obehorig nej) {
            Nedladdning.neka(response, nej);
        }
    }
}
