package se.arshjulet.personuppgifter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

/** What the office hands out to somebody who asks what is held of them. */
class UtdragTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final int FLER_AN_SOM_VISAS = 1001;

    @Test
    void det_som_organisationens_inloggning_kanner_personen_som_star_i_utdraget() {
        assertThat(utdrag("ulla-utdrag", 0)).contains("identitetskoppling;subject;det som organisationens inloggning känner personen som;00u-ulla;");
    }

    @Test
    void ar_raderna_fler_an_de_som_visas_star_det_hur_manga_de_ar() {
        assertThat(utdrag("manga-utdrag", FLER_AN_SOM_VISAS)).containsPattern("handelse;anvandarnamn;användarnamn;De första 1[\\p{Z}]000 av 1[\\p{Z}]001: \\d+ ");
        assertThat(utdrag("fa-utdrag", 2)).containsPattern("handelse;anvandarnamn;användarnamn;2: \\d+ \\d+;");
    }

    @Test
    void en_hemlighet_som_ar_krypterad_sags_inte_vara_en_kontrollsumma() {
        assertThat(Registerrad.av(tabell("kodapp")).kolumner()).contains("hemlighet (hemlighet, krypterad");
        assertThat(Registerrad.av(tabell("identitetskoppling")).kolumner()).contains("subject (det som organisationens inloggning");
    }

    private static Persontabell tabell(String namn) {
        return Personregister.alla().stream().filter(tabell -> namn.equals(tabell.tabell())).findFirst().orElseThrow();
    }

    private static String utdrag(String anvandarnamn, int handelser) {
        StringBuilder utdrag = new StringBuilder();
        DATABAS.provaOchRullaTillbaka(em -> {
            Anvandare vem = new Anvandare(anvandarnamn, "Namn " + anvandarnamn, Set.of(Roll.REGISTRATOR));
            em.persist(vem);
            em.flush();
            em.createNativeQuery("insert into identitetskoppling (version, anvandare_id, issuer, subject, kopplad) values (1, ?1, 'https://id.example', '00u-ulla', current_timestamp)")
                    .setParameter(1, vem.getId()).executeUpdate();
            for (int i = 0; i < handelser; i++) {
                em.createNativeQuery("insert into handelse (version, tid, anvandarnamn, typ, text) values (1, current_timestamp, ?1, 'X', 'x')").setParameter(1, anvandarnamn).executeUpdate();
            }
            utdrag.append(new String(new Bonor(em).med(PersonRepository.class, new UtanMotor(em)).hamta(PersonuppgiftService.class).utdrag(vem.getId()), StandardCharsets.UTF_8));
        });
        return utdrag.toString();
    }

    /** The engine's tables are not in the domain's database of the tests. */
    private static final class UtanMotor extends PersonRepository {

        private UtanMotor(EntityManager em) {
            this.em = em;
        }

        @Override
        Traffar traffar(String tabell, String kolumn, Kolumnslag slag, Anvandare vem) {
            return tabell.startsWith("act_") ? new Traffar(List.of(), 0) : super.traffar(tabell, kolumn, slag, vem);
        }
    }
}
