package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.projekt.ProjektkvalitetService;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A task may be about a fördjupad granskning instead of a nämnd's year: the same inbox, the same gate. */
class FordjupningsuppgiftTest {

    private static final AtomicInteger NUMMER = new AtomicInteger(500);

    private final Domandatabas databas = Domandatabas.gemensam();

    @Test
    void uppgiften_visas_med_granskningens_namn_och_utan_namnd() {
        prova(lage -> {
            Uppgift uppgift = lage.skapa("kvalitetssakraFordjupad", null, null, "REVISIONSDIREKTOR");
            assertThat(uppgift.getArende()).isEqualTo("Klagomålshantering");
            assertThat(uppgift.getNamnd()).isNull();
            assertThat(uppgift.getSida()).startsWith("/fordjupning/kvalitetssakraFordjupad.xhtml?uppgift=");
            assertThat(lage.korg(Urval.Korg.GRUPPENS, lage.direktor)).contains(uppgift);
            assertThat(lage.korg(Urval.Korg.GRUPPENS, lage.sekreterare)).doesNotContain(uppgift);
            assertThat(lage.koppling.hamta(UppgiftRepository.class).oppna(Arendeid.fordjupningens(lage.fordjupad.getId()))).containsExactly(uppgift);
        });
    }

    @Test
    void en_namnds_uppgift_ar_bara_for_den_namnden() {
        prova(lage -> {
            Uppgift uppgift = lage.skapa("sakgranska", lage.namnd, null, "NAMND");
            assertThat(lage.korg(Urval.Korg.GRUPPENS, lage.sekreterare)).containsExactly(uppgift);
            assertThat(lage.korg(Urval.Korg.GRUPPENS, lage.annanNamnds)).isEmpty();
            lage.som(lage.annanNamnds);
            assertThatThrownBy(() -> lage.koppling.hamta(Uppgiftsgrind.class).synlig(uppgift.getId())).isInstanceOf(Obehorig.class);
        });
    }

    @Test
    void en_revisors_uppgift_ar_bara_for_den_som_arbetar_i_granskningen() {
        prova(lage -> {
            Uppgift uppgift = lage.skapa("skrivProjektplan", null, lage.arsgranskning.getYrkesrevisor().getAnvandarnamn(), null);
            assertThat(lage.korg(Urval.Korg.MINA, lage.arsgranskning.getYrkesrevisor())).containsExactly(uppgift);
            Anvandare utanfor = lage.ny("utanfor", Roll.YRKESREVISOR, null);
            lage.som(lage.arsgranskning.getYrkesrevisor());
            assertThatThrownBy(() -> lage.koppling.hamta(Uppgiftsgrind.class).provaHandlaggare(uppgift, utanfor)).hasMessageContaining("inkorg.fel.inteFor");
        });
    }

    @Test
    void den_som_uppgiften_lyfts_till_leds_till_granskningens_sida() {
        prova(lage -> {
            Uppgift uppgift = lage.skapa("kvalitetssakraFordjupad", null, null, "REVISIONSDIREKTOR");
            uppgift.lyft(Roll.FORTROENDEVALD);
            ProjektkvalitetService formular = lage.koppling.hamta(ProjektkvalitetService.class);
            InkorgService inkorg = lage.koppling.med(Instance.class, Koppling.alla(List.of(formular))).hamta(InkorgService.class);
            lage.som(lage.ny("frida", Roll.FORTROENDEVALD, null));
            assertThat(inkorg.adresser(List.of(uppgift))).containsEntry(uppgift.getId(), "/fordjupning/fordjupad.xhtml?id=" + lage.fordjupad.getId());
            lage.som(lage.direktor);
            assertThat(inkorg.adresser(List.of(uppgift))).containsEntry(uppgift.getId(), uppgift.getSida());
        });
    }

    @Test
    void paminnelse_och_lyft_hittar_uppgiften() {
        prova(lage -> {
            Uppgift uppgift = lage.skapa("sakgranska", lage.namnd, null, "NAMND");
            Arendeid arende = Arendeid.fordjupningens(lage.fordjupad.getId());
            assertThat(new Uppgiftsplats(arende, lage.namnd.getId(), "sakgranska", "fordjupning").ar(uppgift)).isTrue();
            assertThat(new Uppgiftsplats(arende, null, "sakgranska", "fordjupning").ar(uppgift)).isTrue();
            assertThat(new Uppgiftsplats(arende, -1L, "sakgranska", "fordjupning").ar(uppgift)).isFalse();
        });
    }

    @Test
    void en_uppgift_utan_arende_gar_inte_att_lagra() {
        databas.provaOchRullaTillbaka(em -> assertThatThrownBy(() -> em.createNativeQuery("insert into uppgift (version, motorns_id, nyckel, fas, namn, ar, roll, skapad)"
                + " values (1, 'm-utan', 'x', 'FORDJUPNING', 'X', 2023, 'NAMND', current_timestamp)").executeUpdate()).hasMessageMatching("(?is).*uppgift_ett_arende.*"));
    }

    private void prova(Consumer<Lage> prov) {
        databas.provaOchRullaTillbaka(em -> prov.accept(new Lage(em)));
    }

    /** A fördjupad granskning in a year, with those who have to do with it. */
    private static final class Lage {

        private final EntityManager em;
        private final Koppling koppling;
        private final Arsgranskning arsgranskning;
        private final Namnd namnd;
        private final FordjupadGranskning fordjupad;
        private final Anvandare direktor;
        private final Anvandare sekreterare;
        private final Anvandare annanNamnds;

        Lage(EntityManager em) {
            this.em = em;
            koppling = new Koppling(em, Ar.START).med(Inloggad.class, new Inloggad());
            arsgranskning = Ar.lagrad(em);
            namnd = arsgranskning.getNamnd();
            Namnd annan = new Namnd("Annan nämnd", "A" + NUMMER.get());
            em.persist(annan);
            fordjupad = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, arsgranskning.getAr(), "Klagomålshantering", "verksamhet", Ar.START);
            em.persist(fordjupad);
            em.flush();
            direktor = ny("direktor", Roll.REVISIONSDIREKTOR, null);
            sekreterare = ny("sekr", Roll.NAMND, namnd);
            annanNamnds = ny("annan", Roll.NAMND, annan);
        }

        Anvandare ny(String namn, Roll roll, Namnd forNamnd) {
            Anvandare ny = new Anvandare(namn + NUMMER.incrementAndGet(), namn, forNamnd == null ? Set.of(roll) : Set.of());
            if (forNamnd != null) {
                ny.tilldela(Set.of(roll), forNamnd, null);
            }
            em.persist(ny);
            em.flush();
            return ny;
        }

        void som(Anvandare vem) {
            koppling.hamta(Inloggad.class).agera(vem);
        }

        Uppgift skapa(String nyckel, Namnd forNamnd, String handlaggare, String roll) {
            String motornsId = "m-" + NUMMER.incrementAndGet();
            koppling.hamta(Uppgiftsbevakning.class).folj(new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, motornsId, "fordjupadGranskning", nyckel, nyckel,
                    null, fordjupad.getId(), forNamnd == null ? null : forNamnd.getId(), null, "fordjupning", handlaggare, roll, null));
            em.flush();
            return koppling.hamta(UppgiftRepository.class).medMotornsId(motornsId).orElseThrow();
        }

        List<Uppgift> korg(Urval.Korg korg, Anvandare vem) {
            return koppling.hamta(UppgiftRepository.class).sida(Urval.allt(korg), vem).uppgifter();
        }
    }
}
