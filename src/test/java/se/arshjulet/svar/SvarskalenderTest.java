package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.avisering.Kalenderpost;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Rapportar;

class SvarskalenderTest {

    @Test
    void namnden_och_revisorn_har_svarets_sista_dag_tills_det_har_lamnats() {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Svar svar = begart(em);
            Arsgranskning granskning = svar.getArsgranskning();
            Anvandare namndens = sekreterare(granskning.getNamnd());
            assertThat(poster(em, namndens)).singleElement().satisfies(post -> {
                assertThat(post.dag()).isEqualTo(Rapportar.SISTA_SVARSDAG);
                assertThat(post.rubrik()).isEqualTo("Sista dag för svar, " + granskning.getNamnd().getKortnamn() + " " + granskning.getAr());
            });
            assertThat(poster(em, granskning.getYrkesrevisor())).hasSize(1);
            svar.besluta(new Beslut(LocalDate.of(2024, 6, 19), "45"));
            svar.lamna(Rapportar.SISTA_SVARSDAG.atTime(9, 0));
            assertThat(poster(em, namndens)).isEmpty();
        });
    }

    @Test
    void en_annan_namnd_ser_inte_dagen() {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            begart(em);
            Namnd annan = new Namnd("En annan nämnd", "EAN");
            em.persist(annan);
            assertThat(poster(em, sekreterare(annan))).isEmpty();
            assertThat(poster(em, new Anvandare("reg", "Registratorn", Set.of(Roll.REGISTRATOR)))).isEmpty();
        });
    }

    private static Svar begart(EntityManager em) {
        Arsgranskning granskning = Ar.lagrad(em);
        Anvandare fortroendevald = new Anvandare("vald" + granskning.getAr(), "Frida", Set.of(Roll.FORTROENDEVALD));
        Missiv missiv = new Missiv(granskning);
        missiv.skriv(true, "Vi vill ha svar.", Rapportar.SISTA_SVARSDAG, new Beslut(Rapportar.BESLUTSDAG, "14"));
        missiv.besluta(fortroendevald);
        Svar svar = new Svar(missiv);
        em.persist(svar);
        em.flush();
        return svar;
    }

    private static Anvandare sekreterare(Namnd namnd) {
        Anvandare ny = new Anvandare("sekr" + namnd.getKortnamn(), "Sekreteraren", Set.of(Roll.NAMND));
        ny.tilldela(Set.of(Roll.NAMND), namnd, null);
        return ny;
    }

    private static List<Kalenderpost> poster(EntityManager em, Anvandare vem) {
        em.flush();
        return new Bonor(em).hamta(Svarskalender.class).poster(vem).toList();
    }
}
