package se.arshjulet.underlag.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.underlag.Fil;
import se.arshjulet.underlag.UnderlagService;

/** An underlag as it came, to be saved and opened by whoever wants to: the browser never shows or runs what is in it. */
@WebServlet("/underlag/fil")
public class Underlagsfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnderlagService underlag;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Adressid.tolka(request.getParameter("id"));
        try {
            Fil fil = underlag.fil(id);
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fil.namn().replaceAll("[^A-Za-z0-9._-]", "-") + "\"; filename*=UTF-8''"
                    + URLEncoder.encode(fil.namn(), StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(fil.innehall().length);
            response.getOutputStream().write(fil.innehall());
        } catch (Obehorig nej) {
            response.sendError(nej.gallerRollen() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
