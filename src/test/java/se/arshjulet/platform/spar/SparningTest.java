package se.arshjulet.platform.spar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.logg.Jsonrad;
import se.arshjulet.testsupport.Sparserver;

class SparningTest {

    private static final String SPAR = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ANROPARE = "00f067aa0ba902b7";

    private final Sparserver server = new Sparserver();
    private final Sparning sparning = new Sparning(server.adress() + "/");

    @AfterEach
    void stang() {
        server.close();
    }

    @Test
    void ett_anrop_hor_till_anroparens_spar_men_tar_inte_med_sig_hennes_tillstand() {
        Map<String, String> huvuden = Map.of("traceparent", "00-" + SPAR + "-" + ANROPARE + "-01", "tracestate", "proxy=karin", "baggage", "namn=karin");
        sparning.anrop(huvuden::get).close();
        sparning.sluta();
        assertThat(server.delar()).singleElement().satisfies(del -> {
            assertThat(Sparserver.spar(del)).isEqualTo(SPAR);
            assertThat(HexFormat.of().formatHex(del.getParentSpanId().toByteArray())).isEqualTo(ANROPARE);
            assertThat(del.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
        });
        assertThat(server.allt()).contains("service.name").contains("\"arshjulet\"").doesNotContain("karin");
    }

    @Test
    void den_som_inte_vill_bli_foljd_eller_skriver_fel_far_ett_svar_anda() {
        sparning.anrop(Map.of("traceparent", "00-" + SPAR + "-" + ANROPARE + "-00")::get).close();
        sparning.anrop(Map.of("traceparent", "00-' or 1=1--")::get).close();
        sparning.sluta();
        assertThat(server.delar()).singleElement().satisfies(del -> assertThat(del.getParentSpanId().isEmpty()).isTrue());
    }

    @Test
    void arbete_i_ett_arbete_ar_en_del_av_det_och_loggen_sager_vilket_spar() {
        String fore;
        String inuti;
        try (Delspar yttre = sparning.arbete("yttre")) {
            fore = rad();
            try (Delspar inre = sparning.arbete("inre")) {
                inre.misslyckades("java.io.IOException");
                Sparning.nu().langsamSats("select namn from person where id = ?", 17);
                inuti = rad();
            }
            assertThat(Sparning.nu()).isSameAs(yttre);
        }
        assertThat(Sparning.nu()).isSameAs(Delspar.INGET);
        assertThat(rad()).doesNotContain("trace");
        sparning.sluta();
        Span yttre = del("yttre");
        Span inre = del("inre");
        assertThat(inre.getParentSpanId()).isEqualTo(yttre.getSpanId());
        assertThat(List.of(fore, inuti)).allMatch(rad -> rad.contains("\"trace\":\"" + Sparserver.spar(yttre) + '"'));
        assertThat(inre.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
        assertThat(Sparserver.egenskaper(inre)).containsExactly(Map.entry("error.type", "java.io.IOException"));
        assertThat(Sparserver.egenskaper(inre.getEvents(0).getAttributesList()))
                .isEqualTo(Map.of("db.query.text", "select namn from person where id = ?", "arshjulet.ms", "17"));
    }

    @Test
    void arbetet_vantar_inte_pa_en_mottagare_som_inte_svarar_och_minnet_tar_inte_slut() {
        server.tig();
        IntStream.range(0, 20_000).forEach(i -> sparning.arbete("arbete").close());
        assertThat(server.delar()).as("what had been answered when the work was done").isEmpty();
        server.svara();
        sparning.sluta();
        assertThat(server.delar()).hasSizeBetween(1, 10_000);
    }

    @Test
    void en_adress_som_inte_gar_att_anvanda_stor_ingen() {
        Logger logg = Logger.getLogger(Sparning.class.getName());
        logg.setLevel(Level.OFF);
        Sparning felaktig = new Sparning("http://[");
        assertThatCode(() -> felaktig.arbete("arbete").close()).doesNotThrowAnyException();
        assertThat(felaktig.arbete("arbete")).isSameAs(Delspar.INGET);
        logg.setLevel(null);
    }

    @Test
    void utan_installning_laddas_inget_av_opentelemetry() throws Exception {
        try (URLClassLoader utan = new UtanOpentelemetry()) {
            Class<?> klass = utan.loadClass(Sparning.class.getName());
            assertThat(klass.getClassLoader()).isSameAs(utan);
            Object processens = klass.getMethod("processens").invoke(null);
            Object del = klass.getMethod("arbete", String.class).invoke(processens, "arbete");
            assertThat(del).isSameAs(utan.loadClass(Delspar.class.getName()).getField("INGET").get(null));
            klass.getMethod("sluta").invoke(processens);
        }
    }

    private Span del(String namn) {
        return server.delar().stream().filter(del -> del.getName().equals(namn)).findFirst().orElseThrow();
    }

    private static String rad() {
        return new Jsonrad().format(new LogRecord(Level.INFO, "Sparat"));
    }

    /** Has the classes of this package itself, and finds none of OpenTelemetry. */
    private static final class UtanOpentelemetry extends URLClassLoader {

        UtanOpentelemetry() {
            super(Arrays.stream(new Class<?>[] {Sparning.class}).map(k -> k.getProtectionDomain().getCodeSource().getLocation()).toArray(URL[]::new));
        }

        @Override
        protected Class<?> loadClass(String namn, boolean los) throws ClassNotFoundException {
            if (namn.startsWith("io.opentelemetry.")) {
                throw new ClassNotFoundException(namn);
            }
            if (!namn.startsWith(Sparning.class.getPackageName())) {
                return super.loadClass(namn, los);
            }
            Class<?> redan = findLoadedClass(namn);
            return redan == null ? findClass(namn) : redan;
        }
    }
}
