package se.arshjulet.platform.spar;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.installning.Installning;

/** The collector, which may be away: that is said once when it goes and once when it is back, instead of at every attempt. */
final class Sparmottagare implements SpanExporter {

    private static final Logger LOGG = Logger.getLogger(Sparmottagare.class.getName());
    /** The SDK's own, with a stack trace for each attempt. Kept here: a logger that nobody holds forgets its level. */
    private static final Logger SDKNS = Logger.getLogger("io.opentelemetry.exporter.internal.http.HttpExporter");

    private final SpanExporter otlp;
    private final AtomicBoolean borta = new AtomicBoolean();

    Sparmottagare(SpanExporter otlp) {
        this.otlp = otlp;
        SDKNS.setLevel(Level.OFF);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spar) {
        CompletableResultCode svar = otlp.export(spar);
        return svar.whenComplete(() -> beratta(svar.isSuccess()));
    }

    private void beratta(boolean togEmot) {
        if (borta.compareAndSet(togEmot, !togEmot)) {
            LOGG.warning(Installning.SPAR_MOTTAGARE.variabel() + (togEmot ? ": traces are taken again" : ": nobody there takes the traces, which are thrown away until somebody does"));
        }
    }

    @Override
    public CompletableResultCode flush() {
        return otlp.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return otlp.shutdown();
    }
}
