package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Arsplan;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.inkorg.Provuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.rapport.Brev;
import se.arshjulet.rapport.Provsammanstallning;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Rapportar;

/** A year of a nämnd with two delområden in the database, and its forms used by whoever has the role, each call in a transaction of its own. */
abstract class Rapportprov {

    private static final Clock KLOCKA = Clock.fixed(Rapportar.NU.atZone(ZoneId.of("Europe/Stockholm")).toInstant(),
            ZoneId.of("Europe/Stockholm"));
    private static final Brev BREV = new Brev(new RapportHtml(), new RapportPdf(new RapportHtml()), "Region Skåne", "Revisionskontoret");
    static int nummer = 2200;

    final Domandatabas databas = Domandatabas.gemensam();
    final String tecken = "P" + nummer++;
    final List<Object> handelser = new ArrayList<>();
    Long id;

    @BeforeEach
    void ett_ar_med_tva_delomraden() {
        id = databas.hamta(em -> {
            Mall mall = new Mall("Mall " + tecken, 1, mallen());
            Revisionsar ar = new Revisionsar(nummer++, mall);
            Namnd namnd = new Namnd("Nämnden " + tecken, tecken);
            namnd.laggTillForvaltning("Digitalisering IT och MT", "DIM");
            Namnd annan = new Namnd("Sjukhusstyrelse " + tecken, tecken + "S");
            Arsgranskning granskning = null;
            for (Object ny : new Object[] {mall, ar, namnd, annan}) {
                em.persist(ny);
            }
            for (Roll roll : Roll.values()) {
                Anvandare person = new Anvandare(roll + tecken, roll + " " + tecken, Set.of(roll));
                em.persist(person);
                if (roll == Roll.YRKESREVISOR) {
                    granskning = new Arsgranskning(ar, namnd, person, Rapportar.NU);
                    em.persist(granskning);
                }
            }
            em.persist(new Delomrade(granskning, "intern-kontroll", "IK1", "Upprättat riskplan", 1, null));
            em.persist(new Delomrade(granskning, "verksamhet", "V1", "Upprättat verksamhetsplan", 2, null));
            em.flush();
            return granskning.getId();
        });
    }

    <F> F las(Roll roll, Class<? extends Uppgiftsformular<F>> tjanst, Steg steg, String nyckel) {
        return som(roll, (bonor, granskning) -> bonor.hamta(tjanst).las(Provuppgift.i(steg, nyckel, granskning)));
    }

    <F> void spara(Roll roll, Class<? extends Uppgiftsformular<F>> tjanst, Steg steg, String nyckel, F formular) {
        som(roll, (bonor, granskning) -> {
            bonor.hamta(tjanst).spara(Provuppgift.i(steg, nyckel, granskning), formular);
            return null;
        });
    }

    List<Brist> brister(Class<? extends Uppgiftsformular<?>> tjanst, Steg steg, String nyckel) {
        return som(Roll.YRKESREVISOR, (bonor, granskning) -> bonor.hamta(tjanst).brister(Provuppgift.i(steg, nyckel, granskning)));
    }

    <F> Map<String, Object> slutfor(Roll roll, Class<? extends Uppgiftsformular<F>> tjanst, Steg steg, String nyckel) {
        return som(roll, (bonor, granskning) -> {
            Uppgift uppgift = Provuppgift.i(steg, nyckel, granskning);
            assertThat(bonor.hamta(tjanst).brister(uppgift)).isEmpty();
            return bonor.hamta(tjanst).slutfor(uppgift, bonor.hamta(tjanst).las(uppgift));
        });
    }

    <T> T som(Roll roll, BiFunction<Bonor, Arsgranskning, T> arbete) {
        return som(roll + tecken, arbete);
    }

    <T> T som(String anvandarnamn, BiFunction<Bonor, Arsgranskning, T> arbete) {
        return databas.hamta((EntityManager em) -> {
            Inloggad inloggad = new Inloggad();
            Bonor bonor = Provsammanstallning.i(new Bonor(em, inloggad)).med(Clock.class, KLOCKA).med(Brev.class, BREV)
                    .med(Arsplan.class, new Arsplan()).med(Uppgiftsgrind.class, new Uppgiftsgrind());
            inloggad.agera(bonor.hamta(AnvandareRepository.class).finn(anvandarnamn).orElseThrow());
            bonor.lyssna(handelse -> {
                handelser.add(handelse);
                if (handelse instanceof Expedierad expedierad) {
                    bonor.hamta(Svarsbegaran.class).begar(expedierad);
                }
                if (handelse instanceof SvarLamnat lamnat) {
                    bonor.hamta(Svarsdiarieforing.class).narSvaretLamnas(lamnat);
                }
            });
            return arbete.apply(bonor, bonor.hamta(ArsgranskningRepository.class).hamta(id));
        });
    }

    static String mallen() {
        try (InputStream in = Mallinnehall.class.getResourceAsStream(Mallinnehall.MEDFOLJANDE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
