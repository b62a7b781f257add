package se.arshjulet.atgardsregister;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.inkorg.Sparning;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/** A nämnd with a year and its people in a database that only these tests use; each call in a transaction of its own. */
abstract class Registerprov {

    static final LocalDateTime NU = LocalDateTime.of(2024, 6, 3, 10, 0);
    static final LocalDate BESLUTSDAG = LocalDate.of(2024, 4, 3);
    private static final AtomicInteger NUMMER = new AtomicInteger();
    static Domandatabas databas;

    final String tecken = "R" + NUMMER.incrementAndGet();
    /** Years in order, at least ten from those of another test. */
    final int ar = 1990 + 10 * NUMMER.get();
    Long id;

    @BeforeAll
    static void en_databas() {
        databas = Domandatabas.egen();
    }

    @BeforeEach
    void ett_ar() {
        id = databas.hamta(em -> {
            Mall mall = new Mall("Mall " + tecken, 1, Ar.mall());
            Namnd namnd = new Namnd("Nämnden " + tecken, tecken);
            namnd.laggTillForvaltning("Digitalisering IT och MT", "DIM");
            namnd.laggTillForvaltning("Medicinsk service", "MS");
            Namnd annan = new Namnd("Ångströmsnämnden " + tecken, tecken + "S");
            annan.laggTillForvaltning("Ångström", "AA");
            Revisionsar aret = new Revisionsar(ar, mall);
            List.of(mall, namnd, annan, aret).forEach(em::persist);
            for (Roll roll : Roll.values()) {
                Anvandare person = new Anvandare(roll + tecken, roll + " " + tecken, Set.of(roll));
                if (roll == Roll.NAMND) {
                    person.tilldela(Set.of(roll), namnd, null);
                }
                em.persist(person);
            }
            em.flush();
            Arsgranskning granskning = new Arsgranskning(aret, namnd, person(em, Roll.YRKESREVISOR), NU.minusYears(1));
            em.persist(granskning);
            em.flush();
            return granskning.getId();
        });
    }

    Anvandare person(EntityManager em, Roll roll) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :namn", Anvandare.class).setParameter("namn", roll + tecken).getSingleResult();
    }

    <T> T som(Roll roll, BiFunction<Bonor, EntityManager, T> arbete) {
        return databas.hamta(em -> arbete.apply(bonor(em, roll), em));
    }

    void gor(BiConsumer<Bonor, EntityManager> arbete) {
        som(Roll.YRKESREVISOR, (bonor, em) -> {
            arbete.accept(bonor, em);
            return null;
        });
    }

    Bonor bonor(EntityManager em, Roll roll) {
        Inloggad inloggad = new Inloggad();
        Bonor bonor = new Bonor(em, inloggad).med(Clock.class, Clock.fixed(NU.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID));
        inloggad.agera(bonor.hamta(AnvandareRepository.class).finn(roll + tecken).orElseThrow());
        return bonor;
    }

    /** Words by förvaltning (null for the whole nämnd), in the year that is being written. */
    void forbattra(Long granskning, String omrade, String text, boolean vasentlig, String rapport, String rekommendation) {
        forbattra(granskning, omrade, null, text, vasentlig, rapport, rekommendation);
    }

    void forbattra(Long granskning, String omrade, String forvaltning, String text, boolean vasentlig, String rapport, String rekommendation) {
        gor((bonor, em) -> {
            Arsgranskning aret = em.find(Arsgranskning.class, granskning);
            Forbattringsomrade ny = new Forbattringsomrade(aret, omrade, 1);
            ny.beskriv(forvaltning == null ? null : aret.forvaltning(forvaltning).orElseThrow(), text, vasentlig);
            ny.harrorFran(rapport, rekommendation);
            em.persist(ny);
        });
    }

    /** A fördjupad granskning with a rekommendation 1, a divided one 2 and its parts 2a and 2b, to our nämnd and another. */
    void fordjupad(int nummer) {
        gor((bonor, em) -> {
            FordjupadGranskning rapport = new FordjupadGranskning(nummer, ar);
            rapport.redovisa("Delegerade beslut", "intern-kontroll", 2, "Brister.", true);
            rapport.adressera(namnd(em, tecken), Adressatroll.ADRESSAT);
            rapport.adressera(namnd(em, tecken + "S"), Adressatroll.ADRESSAT);
            rapport.rekommendera("1", "Se över delegationsordningen");
            var delad = rapport.rekommendera("2", "Tydliggör delegationen av");
            delad.dela("2a", "personuppgifter");
            delad.dela("2b", "inköp");
            em.persist(rapport);
        });
    }

    Namnd namnd(EntityManager em, String kortnamn) {
        return em.createQuery("select n from Namnd n where n.kortnamn = :namn", Namnd.class).setParameter("namn", kortnamn).getSingleResult();
    }

    /** The report goes, and it is told. */
    void expediera(Long granskning) {
        expedieraUtanAttSaga(granskning);
        sagExpedierad(granskning);
    }

    void expedieraUtanAttSaga(Long granskning) {
        gor((bonor, em) -> {
            Arsgranskning aret = em.find(Arsgranskning.class, granskning);
            Arsrapport rapport = new Arsrapport(aret);
            rapport.lamnaIn(aret.getYrkesrevisor(), null);
            rapport.godkann(person(em, Roll.REVISIONSDIREKTOR), null);
            rapport.frys(new byte[] {1}, "<p/>", NU);
            Missiv missiv = new Missiv(aret);
            missiv.skriv(true, "Vi begär svar.", LocalDate.of(2024, 6, 30), new Beslut(BESLUTSDAG, "14"));
            missiv.besluta(person(em, Roll.FORTROENDEVALD));
            Expediering expediering = new Expediering(aret);
            expediering.diariefor("REV 17", BESLUTSDAG.plusDays(1));
            expediering.expediera(rapport, missiv, person(em, Roll.REGISTRATOR));
            List.of(rapport, missiv, expediering).forEach(em::persist);
        });
    }

    void sagExpedierad(Long granskning) {
        gor((bonor, em) -> bonor.hamta(Registerhandelser.class).vidExpediering(new Expedierad(bonor.hamta(ExpedieringRepository.class).finn(granskning).orElseThrow(),
                bonor.hamta(MissivRepository.class).finn(granskning).orElseThrow())));
    }

    /** The nämnd's year after the last one, started. */
    Long nastaAr(int vilket) {
        return som(Roll.YRKESREVISOR, (bonor, em) -> {
            Arsgranskning fran = em.find(Arsgranskning.class, id);
            Revisionsar nytt = new Revisionsar(vilket, fran.getRevisionsar().getMall());
            em.persist(nytt);
            Arsgranskning ny = new Arsgranskning(nytt, fran.getNamnd(), fran.getYrkesrevisor(), NU);
            bonor.hamta(ArsgranskningRepository.class).lagg(ny);
            bonor.hamta(Registerhandelser.class).vidStart(new ArsgranskningStartad(ny, ny.mall(), fran));
            return ny.getId();
        });
    }

    /** The task in which the report is written, as the engine would have laid it. */
    Long oppetUtkast(Long granskning) {
        return som(Roll.YRKESREVISOR, (bonor, em) -> {
            Uppgift uppgift = Testuppgift.av(em.find(Arsgranskning.class, granskning), Steg.RAPPORT, RapportProcess.SKRIV_UTKAST);
            em.persist(uppgift);
            em.flush();
            return uppgift.getId();
        });
    }

    Sparning sparning(Long uppgift) {
        return som(Roll.YRKESREVISOR, (bonor, em) -> em.find(Uppgift.class, uppgift).getSparning());
    }

    List<Atgardspunkt> punkter() {
        return som(Roll.YRKESREVISOR, (bonor, em) -> {
            List<Atgardspunkt> alla = bonor.hamta(RegisterRepository.class).avNamnden(namnd(em, tecken).getId());
            alla.forEach(punkt -> punkt.getHistorik().size());
            return alla;
        });
    }

    Atgardspunkt punkt(String text) {
        return punkter().stream().filter(p -> p.getOrd().ar(text)).findFirst().orElseThrow();
    }

    List<Tidigarepunkt> foljsUpp(Long granskning) {
        return som(Roll.YRKESREVISOR, (bonor, em) -> bonor.hamta(TidigareRepository.class).punkter(granskning));
    }
}
