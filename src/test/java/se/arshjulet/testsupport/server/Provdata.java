package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;

/** Puts a test's own content in place, and lets the test act as one of its users. */
@ApplicationScoped
public class Provdata {

    /** So far ahead that no timer comes and opens a step by itself. */
    private static final int FORSTA_AR = 2800;
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    MallRepository mallar;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Inloggad inloggad;

    @Inject
    Transaktion transaktion;

    @Transactional
    public Provar laggUpp() {
        int nummer = LOPNUMMER.incrementAndGet();
        Namnd namnd = new Namnd("Provnämnden " + nummer, "P" + nummer);
        namnd.laggTillForvaltning("Provförvaltningen", "PF");
        organisation.lagg(namnd);
        Mall mall = new Mall("Provmall " + nummer, 1, medfoljandeMall());
        mallar.lagg(mall);
        Revisionsar ar = new Revisionsar(FORSTA_AR + nummer, mall);
        arsgranskningar.lagg(ar);
        return new Provar(ar.getAr(), namnd.getKortnamn(), ny("revisor" + nummer, Roll.YRKESREVISOR),
                ny("direktor" + nummer, Roll.REVISIONSDIREKTOR), ny("vice" + nummer, Roll.REVISIONSDIREKTOR),
                ny("administrator" + nummer, Roll.ADMINISTRATOR));
    }

    @Transactional
    public void laggTill(Namnd namnd) {
        organisation.lagg(namnd);
    }

    private String ny(String anvandarnamn, Roll roll) {
        anvandare.lagg(new Anvandare(anvandarnamn, anvandarnamn, Set.of(roll)));
        return anvandarnamn;
    }

    /** In a request of its own unless there is one already. */
    @ActivateRequestContext
    public <T> T som(String anvandarnamn, Callable<T> gor) {
        inloggad.agera(transaktion.las(() -> anvandare.finn(anvandarnamn).orElseThrow()));
        try {
            return gor.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String medfoljandeMall() {
        try (var in = Mallinnehall.class.getResourceAsStream(Mallinnehall.MEDFOLJANDE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
