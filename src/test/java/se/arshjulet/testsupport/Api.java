package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the REST API as one of its users. */
public final class Api {

    private Api() {
    }

    public static int put(Server server, String anvandare, String losenord, String vag, String json) {
        return skicka(anrop(server, anvandare, losenord, vag).header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)).build()).statusCode();
    }

    public static HttpResponse<byte[]> get(Server server, String anvandare, String losenord, String vag) {
        return skicka(anrop(server, anvandare, losenord, vag).build());
    }

    private static HttpRequest.Builder anrop(Server server, String anvandare, String losenord, String vag) {
        return HttpRequest.newBuilder(URI.create(server.adress() + vag)).header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((anvandare + ":" + losenord).getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<byte[]> skicka(HttpRequest anrop) {
        try {
            return HttpClient.newHttpClient().send(anrop, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
