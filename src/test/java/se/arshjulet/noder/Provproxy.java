package se.arshjulet.noder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import se.arshjulet.testsupport.Server;

/**
 * Does as docker/Caddyfile says: asks each node every second whether it is ready, keeps a caller with a cookie at one node, and for ten seconds
 * tries another when a connection was refused; when it broke later, only for what may be asked twice.
 */
final class Provproxy implements AutoCloseable {

    private static final Duration MELLAN = Duration.ofSeconds(1);
    private static final Duration FORSOK = Duration.ofSeconds(10);
    private static final Duration PAUS = Duration.ofMillis(100);
    private static final String KAKA = "lb=";
    private static final Set<String> EGNA = Set.of("connection", "content-length", "host", "transfer-encoding", "expect", "upgrade", "http2-settings");

    private final List<Server> noder;
    private final Map<Server, Boolean> redo = new ConcurrentHashMap<>();
    private final AtomicInteger tur = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService tradar = Executors.newCachedThreadPool();
    private final ScheduledExecutorService halsa = Executors.newSingleThreadScheduledExecutor();
    private final HttpServer server;

    Provproxy(Server... noder) {
        this.noder = List.of(noder);
        this.noder.forEach(nod -> redo.put(nod, nod.arRedo()));
        halsa.scheduleWithFixedDelay(() -> this.noder.forEach(nod -> redo.put(nod, nod.arRedo())), 0, MELLAN.toMillis(), TimeUnit.MILLISECONDS);
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::svara);
        server.setExecutor(tradar);
        server.start();
    }

    String adress() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    boolean sanderTill(Server nod) {
        return redo.get(nod);
    }

    private void svara(HttpExchange anrop) throws IOException {
        byte[] kropp = anrop.getRequestBody().readAllBytes();
        Instant senast = Instant.now().plus(FORSOK);
        while (Instant.now().isBefore(senast)) {
            Optional<Server> nod = valj(anrop);
            if (nod.isEmpty()) {
                LockSupport.parkNanos(PAUS.toNanos());
                continue;
            }
            try {
                lamna(anrop, nod.get(), http.send(till(nod.get(), anrop, kropp), BodyHandlers.ofByteArray()));
                return;
            } catch (IOException e) {
                redo.put(nod.get(), false);
                if (!(e instanceof ConnectException) && !"GET".equals(anrop.getRequestMethod())) {
                    break;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        anrop.sendResponseHeaders(502, -1);
        anrop.close();
    }

    private Optional<Server> valj(HttpExchange anrop) {
        List<Server> redoNu = noder.stream().filter(redo::get).toList();
        String kakor = String.join("; ", anrop.getRequestHeaders().getOrDefault("Cookie", List.of()));
        return redoNu.stream().filter(nod -> kakor.contains(KAKA + noder.indexOf(nod))).findFirst()
                .or(() -> redoNu.isEmpty() ? Optional.empty() : Optional.of(redoNu.get(tur.getAndIncrement() % redoNu.size())));
    }

    private static HttpRequest till(Server nod, HttpExchange anrop, byte[] kropp) {
        HttpRequest.Builder vidare = HttpRequest.newBuilder(URI.create(nod.adress() + anrop.getRequestURI()))
                .method(anrop.getRequestMethod(), kropp.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(kropp));
        anrop.getRequestHeaders().forEach((namn, varden) -> {
            if (!EGNA.contains(namn.toLowerCase())) {
                varden.forEach(varde -> vidare.header(namn, varde));
            }
        });
        return vidare.build();
    }

    private void lamna(HttpExchange anrop, Server nod, HttpResponse<byte[]> svar) throws IOException {
        svar.headers().map().forEach((namn, varden) -> {
            if (!EGNA.contains(namn.toLowerCase())) {
                varden.forEach(varde -> anrop.getResponseHeaders().add(namn, varde));
            }
        });
        anrop.getResponseHeaders().add("Set-Cookie", KAKA + noder.indexOf(nod) + "; Path=/");
        anrop.sendResponseHeaders(svar.statusCode(), svar.body().length == 0 ? -1 : svar.body().length);
        if (svar.body().length > 0) {
            anrop.getResponseBody().write(svar.body());
        }
        anrop.close();
    }

    @Override
    public void close() {
        server.stop(0);
        halsa.shutdownNow();
        tradar.shutdownNow();
    }
}
