package se.arshjulet.testsupport.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One person's calls of the API from within the server, each over the network as any other. */
final class Lastanrop {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String adress;
    private final String inloggning;

    Lastanrop(String server, String anvandarnamn) {
        adress = server + "/api/v1";
        inloggning = "Basic " + Base64.getEncoder().encodeToString((anvandarnamn + ":" + Lastregion.LOSENORD).getBytes(StandardCharsets.UTF_8));
    }

    Svar gor(String metod, String vag, Object kropp) {
        try {
            HttpResponse<byte[]> svar = HTTP.send(HttpRequest.newBuilder(URI.create(adress + vag)).header("Authorization", inloggning)
                    .header("Content-Type", "application/json")
                    .method(metod, kropp == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(kropp))).build(),
                    BodyHandlers.ofByteArray());
            return new Svar(metod + " " + vag, svar.statusCode(), svar.body().length == 0 ? JSON.nullNode() : JSON.readTree(svar.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Svar(String anrop, int status, JsonNode json) {

        /** Somebody else was quicker, and it is told in words. A conflict that only the database knows has no words. */
        boolean nagonAnnan() {
            return status == 409 && !json.at("/fel/0/text").asText().isBlank();
        }
    }
}
