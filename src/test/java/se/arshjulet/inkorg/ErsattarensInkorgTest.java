package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Franvaro;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class ErsattarensInkorgTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final LocalDate IDAG = Ar.START.toLocalDate();

    private Long ersattare;
    private Long revisor;

    /** Two auditors with tasks of their own, and a third with none. */
    @BeforeEach
    void laggUpp() {
        DATABAS.gor(em -> {
            Arsgranskning forsta = medUppgifter(em);
            Arsgranskning andra = medUppgifter(em);
            em.flush();
            Anvandare tredje = new Anvandare("ers" + forsta.getId(), "Ersättare", Set.of(Roll.YRKESREVISOR));
            em.persist(tredje);
            em.flush();
            revisor = forsta.getYrkesrevisor().getId();
            ersattare = tredje.getId();
            em.persist(new Franvaro(forsta.getYrkesrevisor(), tredje, IDAG, IDAG.plusDays(5), "prov", Ar.START));
            em.persist(new Franvaro(andra.getYrkesrevisor(), tredje, IDAG.plusDays(1), IDAG.plusDays(5), "prov", Ar.START));
        });
    }

    private static Arsgranskning medUppgifter(EntityManager em) {
        Arsgranskning granskning = Ar.lagrad(em);
        em.flush();
        for (Steg steg : List.of(Steg.RISKPLAN, Steg.EKONOMI_MAJ, Steg.RAPPORT)) {
            Uppgift uppgift = Testuppgift.av(granskning, steg, "prov-" + steg.nyckel());
            uppgift.ligger(granskning.getYrkesrevisor().getId());
            em.persist(uppgift);
        }
        return granskning;
    }

    @Test
    void ersattaren_ser_bara_den_som_ar_borta_i_dag() {
        Uppgiftssida sida = som(ersattare, uppgifter -> uppgifter.sida(Urval.allt(Urval.Korg.MINA), jag(ersattare)));
        assertThat(sida.totalt()).isEqualTo(3);
        assertThat(sida.uppgifter()).extracting(Uppgift::getHandlaggare).containsOnly(DATABAS.<String>hamta(em -> em.find(Anvandare.class, revisor).getAnvandarnamn()));
        assertThat(sida.namn()).containsValue("Rut Revisor");
    }

    @Test
    void den_som_ar_borta_har_sina_uppgifter_kvar() {
        long antal = som(revisor, uppgifter -> uppgifter.antal(Urval.allt(Urval.Korg.MINA), jag(revisor)));
        assertThat(antal).isEqualTo(3);
    }

    @Test
    void en_sida_kostar_lika_manga_satser_ocksa_for_den_som_ersatter_nagon() {
        Urval urval = new Urval(Urval.Korg.MINA, null, null, null, null, null, 1, 25);
        // whom I am here for, the rows, their number, the names
        assertThat(satser(revisor, urval)).isEqualTo(4);
        assertThat(satser(ersattare, urval)).isEqualTo(4);
    }

    private int satser(Long vem, Urval urval) {
        Anvandare jag = jag(vem);
        return DATABAS.satserFor(em -> koppling(em, jag).hamta(UppgiftRepository.class).sida(urval, jag).uppgifter().forEach(Uppgift::getNamnd));
    }

    private static Anvandare jag(Long id) {
        return DATABAS.hamta(em -> em.find(Anvandare.class, id));
    }

    private static <T> T som(Long vem, Function<UppgiftRepository, T> fraga) {
        return DATABAS.hamta(em -> fraga.apply(koppling(em, em.find(Anvandare.class, vem)).hamta(UppgiftRepository.class)));
    }

    private static Koppling koppling(EntityManager em, Anvandare jag) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(jag);
        return new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
    }
}
