package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.innehall.InnehallService;
import se.arshjulet.innehall.InnehallSkrivare;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Koppling;

/** What a report says, from when it is handed in until it is approved. */
class RapportavtryckTest {

    private final Annannamnd namnd = new Annannamnd(Mallinnehall.TRE_OMRADEN);

    @Test
    void samma_ord_har_samma_avtryck_vem_som_an_har_arendet_och_vad_de_an_heter() {
        lasIn();
        String inlamnat = avtryck();
        andra(em -> {
            Anvandare ny = new Anvandare("sune", "Sune Annan", Set.of(Roll.YRKESREVISOR));
            em.persist(ny);
            em.find(Arsgranskning.class, namnd.granskning).bytYrkesrevisor(ny);
        });
        assertThat(avtryck()).isEqualTo(inlamnat);
    }

    @Test
    void det_som_kommer_med_efter_inlamningen_syns() {
        lasIn();
        String inlamnat = avtryck();
        andra(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, namnd.granskning);
            FordjupadGranskning sen = new FordjupadGranskning(7, granskning.getAr());
            sen.redovisa("Upphandling", "intern-kontroll", 3, "Kom medan rapporten lästes.", false);
            sen.adressera(granskning.getNamnd(), Adressatroll.ADRESSAT);
            em.persist(sen);
        });
        assertThat(avtryck()).isNotEqualTo(inlamnat);
    }

    @Test
    void ett_andrat_ord_syns() {
        lasIn();
        String inlamnat = avtryck();
        andra(em -> em.find(Arsgranskning.class, namnd.granskning).beskrivAnsvarsomraden("Nämnden ansvarar för skolan."));
        assertThat(avtryck()).isNotEqualTo(inlamnat);
    }

    private void lasIn() {
        namnd.gor(k -> {
            k.hamta(InnehallService.class).importera("BSN", Annannamnd.AR, new InnehallSkrivare().skriv(namnd.innehall()), null);
            return null;
        });
    }

    private void andra(Consumer<EntityManager> andring) {
        namnd.gor(k -> {
            andring.accept(em(k));
            return null;
        });
    }

    private String avtryck() {
        return namnd.gor(k -> k.med(Rapportsammanstallning.class, new Rapportsammanstallning(k.hamta(RapportmaterialRepository.class), "Kommunen", "Revisionen"))
                .hamta(Rapportavtryck.class).av(namnd.granskning));
    }

    private static EntityManager em(Koppling koppling) {
        return koppling.hamta(RapportRepository.class).em;
    }
}
