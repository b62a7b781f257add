package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.underlag.JamforelseService;
import se.arshjulet.underlag.Tabellsort;
import se.arshjulet.underlag.UnderlagRepository;
import se.arshjulet.underlag.Underlagstabell;

/** The demo's files through the services' own door, against the real database. */
class DemounderlagTest {

    private final Domandatabas databas = Domandatabas.gemensam();

    @Test
    void filerna_lases_in_och_majs_siffror_star_bredvid_arets() {
        Long id = databas.hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            em.persist(new Delomrade(granskning, "ekonomi", "E3", "Vidtagit åtgärder", 1, null));
            em.persist(new Delomrade(granskning, "ekonomi", "E4", "Måluppfyllelse", 2, null));
            Budgetavvikelse utfall = new Budgetavvikelse(granskning, granskning.getForvaltningar().get(0), Period.UTFALL, 1);
            utfall.beskriv("Hårdvara till PC-arbetsplats", Mnkr.tolka("", "-40,5"), null);
            em.persist(utfall);
            em.flush();
            return granskning.getId();
        });
        databas.gor(em -> koppling(em, id).hamta(Demounderlag.class).laggUpp(id));
        databas.gor(em -> {
            UnderlagRepository underlag = koppling(em, id).hamta(UnderlagRepository.class);
            assertThat(underlag.tabeller(id)).extracting(Underlagstabell::getSort).containsExactly(Tabellsort.BRYGGA, Tabellsort.RESULTAT, Tabellsort.RESULTAT,
                    Tabellsort.RESULTAT, Tabellsort.AVVIKELSER, Tabellsort.KOSTNADSUTVECKLING);
            assertThat(underlag.hanvisningar(id)).extracting(h -> h.getDelomrade().getKod() + " " + h.getSida()).containsExactly("E3 1", "E4 2", "E4 null");
            var dim = koppling(em, id).hamta(JamforelseService.class).jamfor(id).get(0);
            assertThat(dim.perioder()).containsExactly(Period.MAJ, Period.UTFALL);
            assertThat(dim.rader()).extracting(rad -> rad.post() + " " + rad.belopp()).contains("Hårdvara till PC-arbetsplats [−48, −40,5]", "Säkerhetsrelaterade kostnader [−3,2, null]");
            assertThat(dim.prognoser()).extracting(String::valueOf).isEqualTo(List.of("−60", "null"));
        });
    }

    private static Koppling koppling(EntityManager em, Long id) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(em.find(Arsgranskning.class, id).getYrkesrevisor());
        return new Koppling(em, LocalDateTime.of(2024, 2, 20, 8, 0)).med(Inloggad.class, inloggad);
    }
}
