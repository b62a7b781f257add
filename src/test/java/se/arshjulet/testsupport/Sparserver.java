package se.arshjulet.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A collector of traces: takes what OTLP sends over HTTP, and reads it. */
public final class Sparserver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService tradar = Executors.newCachedThreadPool();
    private final List<ExportTraceServiceRequest> sandningar = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch svarar = new CountDownLatch(0);

    public Sparserver() {
        this(0);
    }

    /** @param port where it answers, 0 for one that is free */
    public Sparserver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::taEmot);
        server.setExecutor(tradar);
        server.start();
    }

    public String adress() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Takes what comes, and answers nobody until it is told to. */
    public void tig() {
        svarar = new CountDownLatch(1);
    }

    public void svara() {
        svarar.countDown();
    }

    private void taEmot(HttpExchange sandning) throws IOException {
        ExportTraceServiceRequest innehall = ExportTraceServiceRequest.parseFrom(sandning.getRequestBody());
        try {
            svarar.await();
        } catch (InterruptedException stangd) {
            Thread.currentThread().interrupt();
        }
        sandningar.add(innehall);
        sandning.sendResponseHeaders(200, -1);
        sandning.close();
    }

    public List<Span> delar() {
        return sandningar.stream().flatMap(s -> s.getResourceSpansList().stream()).flatMap(r -> r.getScopeSpansList().stream())
                .flatMap(s -> s.getSpansList().stream()).toList();
    }

    /** All that has been sent, as text. */
    public String allt() {
        return sandningar.toString();
    }

    public static String spar(Span del) {
        return HexFormat.of().formatHex(del.getTraceId().toByteArray());
    }

    public static Map<String, String> egenskaper(Span del) {
        return egenskaper(del.getAttributesList());
    }

    public static Map<String, String> egenskaper(List<KeyValue> lista) {
        return lista.stream().collect(Collectors.toMap(KeyValue::getKey,
                e -> e.getValue().hasIntValue() ? String.valueOf(e.getValue().getIntValue()) : e.getValue().getStringValue()));
    }

    @Override
    public void close() {
        svara();
        server.stop(0);
        tradar.shutdownNow();
    }
}
