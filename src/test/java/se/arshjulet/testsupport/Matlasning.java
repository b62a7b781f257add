package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads what a server measures of itself. */
public final class Matlasning {

    private Matlasning() {
    }

    /** @param behorighet the authorization, or null for somebody who has none */
    public static HttpResponse<String> av(Server server, String behorighet) {
        HttpRequest.Builder anrop = HttpRequest.newBuilder(URI.create(server.adress() + "/metrics"));
        if (behorighet != null) {
            anrop.header("Authorization", behorighet);
        }
        try {
            return HttpClient.newHttpClient().send(anrop.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
