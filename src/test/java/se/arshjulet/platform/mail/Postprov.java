package se.arshjulet.platform.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.platform.tid.Takt;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

/** The outbox without a server: a database of its own, a clock that stands where it is put, and each of the sender's transactions as one. */
public final class Postprov {

    private final Domandatabas databas;
    private final Postserver server = new Postserver();
    private LocalDateTime nu;
    private Sparning sparning = new Sparning(null);

    public Postprov(Domandatabas databas, LocalDateTime nu, int port) {
        this.databas = databas;
        this.nu = nu;
        server.vard = Optional.of("localhost");
        server.avsandare = "arshjulet@example.se";
        server.port = port;
        server.skydd = skydd(null, null, null, null);
    }

    /** As the settings would say it; null is not said. */
    Postprov skyddad(String kryptering, Path utfardare, String anvandare, String losenord) {
        server.skydd = skydd(kryptering, utfardare, anvandare, losenord);
        return this;
    }

    private static Postskydd skydd(String kryptering, Path utfardare, String anvandare, String losenord) {
        Postskydd skydd = new Postskydd();
        skydd.kryptering = Optional.ofNullable(kryptering);
        skydd.utfardare = Optional.ofNullable(utfardare).map(Path::toString);
        skydd.anvandare = Optional.ofNullable(anvandare);
        skydd.losenord = Optional.ofNullable(losenord);
        skydd.losenordsfil = Optional.empty();
        return skydd;
    }

    Postprov medSpar(Sparning ny) {
        sparning = ny;
        return this;
    }

    public Postprov utanServer() {
        server.vard = Optional.empty();
        return this;
    }

    public void blir(LocalDateTime ny) {
        nu = ny;
    }

    public LocalDateTime nu() {
        return nu;
    }

    Domandatabas databas() {
        return databas;
    }

    /** The parts around one EntityManager, at this moment. */
    public <T> T i(Function<Bonor, T> arbete) {
        return databas.hamta(em -> arbete.apply(new Bonor(em, server).med(Clock.class, Clock.fixed(nu.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID))));
    }

    public void skriv(String omVad, String till, String amne, String text) {
        i(bonor -> {
            bonor.hamta(Postgang.class).skicka(omVad, till, amne, text);
            return null;
        });
    }

    /** A beat of the sender. */
    public void delaUt() {
        Postutdelning utdelning = new Postutdelning();
        utdelning.server = server;
        utdelning.lada = lada();
        utdelning.sparning = sparning;
        utdelning.folj(new Takt());
    }

    Brevlada lada() {
        return new Brevlada() {
            @Override
            public List<Long> dags() {
                return i(bonor -> bonor.hamta(Brevlada.class).dags());
            }

            @Override
            public Optional<Brev> ta(Long id) {
                return i(bonor -> bonor.hamta(Brevlada.class).ta(id));
            }

            @Override
            public void gick(Long id) {
                gor(lada -> lada.gick(id));
            }

            @Override
            public void misslyckades(Long id, String varfor) {
                gor(lada -> lada.misslyckades(id, varfor));
            }

            @Override
            public void avvisades(Long id, String varfor) {
                gor(lada -> lada.avvisades(id, varfor));
            }

            private void gor(java.util.function.Consumer<Brevlada> vad) {
                i(bonor -> {
                    vad.accept(bonor.hamta(Brevlada.class));
                    return null;
                });
            }
        };
    }

    public List<Brev> alla() {
        return databas.hamta(em -> em.createQuery("select b from Brev b order by b.id", Brev.class).getResultList());
    }
}
