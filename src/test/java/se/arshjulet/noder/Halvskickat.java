package se.arshjulet.noder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Server;

/** A call of the API whose sender has paused in the middle of what it sends. */
final class Halvskickat implements AutoCloseable {

    private static final String BORJAN = "{\"namnd\": ";
    private static final String RESTEN = "\"FINNSINTE\", \"ar\": 2024}";

    private final Socket dit;

    Halvskickat(Server nod, String vem, String vag) {
        URI adress = URI.create(nod.adress());
        String behorighet = Base64.getEncoder().encodeToString((vem + ":" + Demoserver.LOSENORD).getBytes(StandardCharsets.UTF_8));
        try {
            dit = new Socket(adress.getHost(), adress.getPort());
            skriv(String.join("\r\n", "POST /api/v1" + vag + " HTTP/1.1", "Host: " + adress.getAuthority(), "Authorization: Basic " + behorighet,
                    "Content-Type: application/json", "Content-Length: " + (BORJAN + RESTEN).length(), "Connection: close", "", BORJAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what was left. @return the first line of the answer */
    String resten() {
        try {
            skriv(RESTEN);
            return String.valueOf(new BufferedReader(new InputStreamReader(dit.getInputStream(), StandardCharsets.UTF_8)).readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void skriv(String text) throws IOException {
        dit.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        dit.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            dit.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
