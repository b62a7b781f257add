package se.arshjulet.platform.spar;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanLimits;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Writes traces with the server's own OpenTelemetry SDK, and hands them to a thread that sends them: work waits for none of it. What cannot be
 * sent in time is thrown away, so that a collector that is down costs a bounded amount of memory and nothing else.
 */
final class Sparskrivare {

    private static final String NAMN = "arshjulet";
    private static final Duration MELLANRUM = Duration.ofSeconds(2);
    private static final Duration LANGST = Duration.ofSeconds(5);
    private static final int FLEST = 2048;
    private static final int LANGSTA_VARDE = 2000;
    /** Seconds that a stop waits for the last ones. */
    private static final int AVSLUT = 3;

    private final SdkTracerProvider leverantor;
    private final Tracer penna;

    /** @throws IllegalArgumentException when the address is none */
    Sparskrivare(String mottagare) {
        OtlpHttpSpanExporter otlp = OtlpHttpSpanExporter.builder().setEndpoint(mottagare.replaceAll("/+$", "") + "/v1/traces")
                .setTimeout(LANGST).setMeterProvider(MeterProvider.noop()).build();
        leverantor = SdkTracerProvider.builder()
                .setResource(Resource.getDefault().merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), NAMN,
                        // which node it was, without the machine's name
                        AttributeKey.stringKey("service.instance.id"), UUID.randomUUID().toString()))))
                .setSpanLimits(SpanLimits.builder().setMaxAttributeValueLength(LANGSTA_VARDE).build())
                .addSpanProcessor(BatchSpanProcessor.builder(new Sparmottagare(otlp)).setMaxQueueSize(FLEST).setScheduleDelay(MELLANRUM)
                        .setExporterTimeout(LANGST).setMeterProvider(MeterProvider.noop()).build())
                .build();
        penna = leverantor.get(NAMN);
    }

    Delspar anrop(UnaryOperator<String> huvud) {
        Context utifran = W3CTraceContextPropagator.getInstance().extract(Context.root(), huvud, new Huvuden());
        return oppna("anrop", SpanKind.SERVER, utanTillstand(Span.fromContext(utifran).getSpanContext()));
    }

    Delspar arbete(String namn) {
        return oppna(namn, SpanKind.INTERNAL, Sparning.nu() instanceof Oppetspar inom ? Context.root().with(inom.span()) : Context.root());
    }

    private Delspar oppna(String namn, SpanKind slag, Context inom) {
        return new Oppetspar(penna.spanBuilder(namn).setSpanKind(slag).setParent(inom).startSpan());
    }

    /** The caller's trace without its {@code tracestate}, in which anything may stand. */
    private static Context utanTillstand(SpanContext anroparens) {
        return anroparens.isValid() ? Context.root().with(Span.wrap(SpanContext.createFromRemoteParent(anroparens.getTraceId(), anroparens.getSpanId(),
                anroparens.getTraceFlags(), TraceState.getDefault()))) : Context.root();
    }

    void sluta() {
        leverantor.shutdown().join(AVSLUT, TimeUnit.SECONDS);
    }

    private static final class Huvuden implements TextMapGetter<UnaryOperator<String>> {

        @Override
        public Iterable<String> keys(UnaryOperator<String> huvud) {
            return List.of();
        }

        @Override
        public String get(UnaryOperator<String> huvud, String namn) {
            return huvud.apply(namn);
        }
    }
}
