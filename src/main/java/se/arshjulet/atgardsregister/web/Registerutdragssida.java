package se.arshjulet.atgardsregister.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.atgardsregister.Atgardspunkt;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerutdrag;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.fil.Filtyp;
import se.arshjulet.platform.web.Filsvar;

/** What is chosen of the register as a table for a spreadsheet, as CSV or as a workbook. */
@WebServlet({"/atgardsregister/register.csv", "/atgardsregister/register.xlsx"})
public class Registerutdragssida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterService register;

    @Inject
    transient Clock klocka;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate idag = LocalDate.now(klocka);
        List<Atgardspunkt> punkter = register.utdrag(Registeradress.ur(request::getParameter).urval(null, null, 1, 1));
        boolean bok = request.getServletPath().endsWith(".xlsx");
        byte[] fil = bok ? Registerutdrag.xlsx(punkter, idag) : Registerutdrag.csv(punkter, idag).getBytes(StandardCharsets.UTF_8);
        Filsvar.spara(response, "atgardsregister-" + idag + (bok ? ".xlsx" : ".csv"), bok ? Filtyp.XLSX.medietyp() : "text/csv;charset=UTF-8", fil);
    }
}
