package se.arshjulet.platform.spar;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Ledigport;
import se.arshjulet.testsupport.Sparserver;

class SparmottagareTest {

    private static final Logger ALLA = Logger.getLogger("");
    private static final String TIGER = "ARSHJULET_SPAR_MOTTAGARE: nobody there takes the traces, which are thrown away until somebody does";

    private final List<LogRecord> sagt = new ArrayList<>();
    private final Handler avlyssnare = new Handler() {
        @Override
        public void publish(LogRecord handelse) {
            if (handelse.getLoggerName().contains("opentelemetry") || handelse.getLoggerName().startsWith("se.arshjulet.platform.spar")) {
                sagt.add(handelse);
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void lyssna() {
        ALLA.addHandler(avlyssnare);
    }

    @AfterEach
    void sluta() {
        ALLA.removeHandler(avlyssnare);
    }

    @Test
    void en_mottagare_som_ar_borta_sags_en_gang_utan_felspar_och_en_gang_nar_den_ar_tillbaka() {
        int port = Ledigport.ny();
        Sparmottagare mottagare = new Sparmottagare(OtlpHttpSpanExporter.builder().setEndpoint("http://localhost:" + port + "/v1/traces").build());
        for (int i = 0; i < 20; i++) {
            assertThat(sand(mottagare)).isFalse();
        }
        assertThat(sagt).extracting(LogRecord::getMessage).containsExactly(TIGER);
        assertThat(sagt.get(0).getThrown()).isNull();

        try (Sparserver server = new Sparserver(port)) {
            assertThat(sand(mottagare)).isTrue();
            assertThat(sand(mottagare)).isTrue();
            assertThat(server.delar()).hasSize(2);
        }
        assertThat(sagt).extracting(LogRecord::getMessage).containsExactly(TIGER, "ARSHJULET_SPAR_MOTTAGARE: traces are taken again");
        mottagare.shutdown();
    }

    private static boolean sand(Sparmottagare mottagare) {
        try (SdkTracerProvider leverantor = SdkTracerProvider.builder().build()) {
            SpanData del = ((ReadableSpan) leverantor.get("prov").spanBuilder("arbete").startSpan()).toSpanData();
            return mottagare.export(List.of(del)).join(10, TimeUnit.SECONDS).isSuccess();
        }
    }
}
