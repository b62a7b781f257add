package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads pages and sends forms with a session of its own, where a browser would only be slower. */
public final class Sidklient {

    private static final Pattern VYLAGE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("(?:name=\"primefaces\\.nonce\"[^>]*value=\"|PrimeFaces\\.csp\\.init\\(')([^\"']*)");
    public static final String INLOGGNING = "/logga-in.xhtml";
    private static final String KONTO = "/organisation/konto.xhtml";

    private static final Map<String, Sidklient> INNE = new HashMap<>();

    private final String adress;
    private final CookieManager kakor = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(kakor)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    public Sidklient(String adress) {
        this.adress = adress;
    }

    /** One of the demo's users, logged in once for all tests that ask: to prove a password takes longer than most pages. */
    public static synchronized Sidklient som(String anvandarnamn) {
        Sidklient inne = INNE.get(anvandarnamn);
        if (inne == null || inne.hamta(KONTO).statusCode() != 200) {
            inne = igen(anvandarnamn);
            INNE.put(anvandarnamn, inne);
        }
        return inne.kopia();
    }

    /** One of the demo's users, logged in through the form once more: for whoever tries log-ins themselves, or ends them. */
    public static Sidklient igen(String anvandarnamn) {
        Sidklient klient = new Sidklient(Demoserver.adress());
        if (klient.loggaIn(anvandarnamn, Demoserver.LOSENORD).statusCode() != 302) {
            throw new AssertionError(anvandarnamn + " could not log in");
        }
        return klient;
    }

    public HttpResponse<String> loggaIn(String anvandarnamn, String losenord) {
        String sida = hamta(INLOGGNING).body();
        return skicka(INLOGGNING, sida, "inloggning", "loggaIn", Map.of("anvandarnamn", anvandarnamn, "losenord", losenord));
    }

    /** @param sida any page with a menu, as it was read from {@code vag} */
    public HttpResponse<String> loggaUt(String vag, String sida) {
        return skicka(vag, sida, "utloggning", "utloggning:loggaUt", Map.of());
    }

    /** Whoever has just been given a password chooses one of their own. */
    public static void valjLosenord(String adress, String anvandarnamn, String fick, String valt) {
        Sidklient klient = new Sidklient(adress);
        klient.loggaIn(anvandarnamn, fick);
        if (klient.valjLosenord(fick, valt).statusCode() != 302) {
            throw new AssertionError(anvandarnamn + " could not choose a password");
        }
    }

    /** Puts a password of one's own in place of the one that one has. */
    public HttpResponse<String> valjLosenord(String nuvarande, String nytt) {
        return skicka(KONTO, hamta(KONTO).body(), "byte", "bytLosenord", Map.of("nuvarande", nuvarande, "losenord", nytt, "losenordIgen", nytt));
    }

    public HttpResponse<String> hamta(String vag) {
        return sand(HttpRequest.newBuilder(URI.create(adress + vag)).build());
    }

    /**
     * Presses a button of a form.
     *
     * @param sida the page as it was read
     * @param falt values by name; a list for a field with several
     */
    public HttpResponse<String> skicka(String vag, String sida, String formular, String knapp, Map<String, ?> falt) {
        Map<String, Object> alla = new LinkedHashMap<>(falt);
        alla.put(formular, formular);
        alla.put(knapp, "1");
        alla.put("jakarta.faces.ViewState", ur(VYLAGE, sida));
        Matcher nonce = NONCE.matcher(sida);
        if (nonce.find()) {
            alla.put("primefaces.nonce", nonce.group(1));
        }
        String kropp = alla.entrySet().stream().flatMap(e -> varden(e.getValue()).map(varde -> koda(e.getKey()) + "=" + koda(varde)))
                .collect(Collectors.joining("&"));
        return sand(HttpRequest.newBuilder(URI.create(adress + vag)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(kropp)).build());
    }

    private HttpResponse<String> sand(HttpRequest anrop) {
        try {
            return http.send(anrop, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Another client with the same cookies as now. */
    public Sidklient kopia() {
        Sidklient kopia = new Sidklient(adress);
        kakor.getCookieStore().getURIs().forEach(uri -> kakor.getCookieStore().get(uri).forEach(kaka -> kopia.kakor.getCookieStore().add(uri, kaka)));
        return kopia;
    }

    /** The cookies that it has been given, by name. */
    public Map<String, String> kakor() {
        return kakor.getCookieStore().getCookies().stream().collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    public String session() {
        return kakor().getOrDefault("JSESSIONID", "");
    }

    /** Whether the answer leads to the login page. */
    public static boolean tillInloggning(HttpResponse<?> svar) {
        return svar.statusCode() == 302 && svar.headers().firstValue("Location").orElse("").contains(INLOGGNING);
    }

    private static String ur(Pattern monster, String sida) {
        Matcher traff = monster.matcher(sida);
        if (!traff.find()) {
            throw new AssertionError("Not on the page: " + monster);
        }
        return traff.group(1);
    }

    private static Stream<String> varden(Object falt) {
        return falt instanceof Collection<?> flera ? flera.stream().map(Object::toString) : Stream.of(falt.toString());
    }

    private static String koda(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
