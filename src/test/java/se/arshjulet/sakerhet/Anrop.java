package se.arshjulet.sakerhet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import se.arshjulet.testsupport.Demoserver;

/** One request with the headers that the test wants, without cookies or redirects. */
final class Anrop {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

    private Anrop() {
    }

    static HttpResponse<String> sand(String metod, String vag, String kropp, Map<String, String> huvuden) {
        HttpRequest.Builder anrop = HttpRequest.newBuilder(URI.create(Demoserver.adress() + vag)).method(metod, BodyPublishers.ofString(kropp));
        huvuden.forEach(anrop::header);
        try {
            return HTTP.send(anrop.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String basic(String anvandarnamn, String losenord) {
        return "Basic " + Base64.getEncoder().encodeToString((anvandarnamn + ":" + losenord).getBytes(StandardCharsets.UTF_8));
    }
}
