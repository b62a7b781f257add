package se.arshjulet.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a published årsrapport, with line breaks and hyphenation out of the way. */
public record Arsrapporttext(String text) {

    public static Arsrapporttext hamta(Server server, String anvandare, String losenord, String namnd, int ar) {
        HttpResponse<byte[]> svar = Api.get(server, anvandare, losenord, "/api/v1/arsgranskningar/" + namnd + "/" + ar + "/arsrapport.pdf");
        if (svar.statusCode() != 200) {
            throw new AssertionError("No report: " + svar.statusCode());
        }
        try (PDDocument pdf = Loader.loadPDF(svar.body())) {
            return new Arsrapporttext(slat(new PDFTextStripper().getText(pdf)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything of the reference that must be printed, one fact a line. */
    public static List<String> siffror() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Arsrapporttext.class.getResourceAsStream("/norv-2023-siffror.txt"), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(rad -> !rad.isEmpty() && !rad.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean har(String fakta) {
        return text.contains(slat(fakta));
    }

    private static String slat(String text) {
        return text.replace("\u00ad", "").replaceAll("[\\s\u00a0\u202f]+", " ").replaceAll("[\u2212\u2013]", "-");
    }
}
