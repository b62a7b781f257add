package se.arshjulet.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.List;

/** Calls of {@code /api/v1} as one user, or as nobody. */
public final class Apiklient {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROT = "/api/v1";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String adress;
    private final String behorighet;

    /** @param anvandarnamn null calls without credentials */
    public Apiklient(String adress, String anvandarnamn, String losenord) {
        this(adress, anvandarnamn == null ? null
                : "Basic " + Base64.getEncoder().encodeToString((anvandarnamn + ":" + losenord).getBytes(StandardCharsets.UTF_8)));
    }

    private Apiklient(String adress, String behorighet) {
        this.adress = adress;
        this.behorighet = behorighet;
    }

    /** Someone who comes with an API key. */
    public static Apiklient medNyckel(String adress, String nyckel) {
        return new Apiklient(adress, "Bearer " + nyckel);
    }

    /** One of the demo's users. */
    public static Apiklient som(String anvandarnamn) {
        return new Apiklient(Demoserver.adress(), anvandarnamn, Demoserver.LOSENORD);
    }

    public Svar get(String vag) {
        return anropa("GET", vag, null, "application/json");
    }

    public Svar put(String vag, Object kropp) {
        return anropa("PUT", vag, kropp, "application/json");
    }

    public Svar post(String vag, Object kropp) {
        return anropa("POST", vag, kropp, "application/json");
    }

    /** @param kropp null, text, bytes, or something to write as JSON */
    public Svar anropa(String metod, String vag, Object kropp, String typ) {
        HttpRequest.Builder anrop = HttpRequest.newBuilder(URI.create(adress + (vag.startsWith("/api") ? "" : ROT) + vag))
                .method(metod, kropp == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(kropp)));
        if (kropp != null) {
            anrop.header("Content-Type", typ);
        }
        if (behorighet != null) {
            anrop.header("Authorization", behorighet);
        }
        try {
            return new Svar(HTTP.send(anrop.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object kropp) {
        try {
            return kropp instanceof byte[] bytes ? bytes
                    : kropp instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(kropp);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    public record Svar(HttpResponse<byte[]> http) {

        public int status() {
            return http.statusCode();
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        public String typ() {
            return http.headers().firstValue("Content-Type").orElse("");
        }

        /** The fields that a problem names. */
        public List<String> felfalt() {
            return json().path("fel").findValuesAsText("falt");
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}
