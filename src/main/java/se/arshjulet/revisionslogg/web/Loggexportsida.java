package se.arshjulet.revisionslogg.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.revisionslogg.Loggfilter;
import se.arshjulet.revisionslogg.RevisionsloggService;

/** The log of a period as a file, written as it is read. */
@WebServlet("/admin/revisionslogg.jsonl")
public class Loggexportsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RevisionsloggService logg;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Loggfilter filter = new Loggfilter(null, null, null, dag(request, "fran"), dag(request, "till"), null);
            response.setContentType("application/x-ndjson");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"revisionslogg.jsonl\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            logg.exportera(filter, response.getOutputStream());
        } catch (DateTimeParseException ingenDag) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static LocalDate dag(HttpServletRequest request, String namn) {
        String text = request.getParameter(namn);
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
