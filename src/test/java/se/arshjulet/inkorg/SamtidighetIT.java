package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.testsupport.server.Lopp;
import se.arshjulet.testsupport.server.Provar;
import se.arshjulet.testsupport.server.Provdata;
import se.arshjulet.testsupport.server.Servertest;
import se.arshjulet.testsupport.server.Transaktion;

/** Two do the same thing in the same moment: one wins, the other is told so. */
class SamtidighetIT extends Servertest {

    private static final int GANGER = 5;

    @Inject
    Provdata prov;

    @Inject
    ArsgranskningService arsgranskning;

    @Inject
    InkorgService inkorg;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    OberoendeRepository provningar;

    @Inject
    Transaktion transaktion;

    @Inject
    Lopp lopp;

    @Test
    void nar_tva_slutfor_samma_uppgift_samtidigt_vinner_en_och_den_andra_far_veta_det() throws Exception {
        for (int gang = 0; gang < GANGER; gang++) {
            Provar provar = prov.laggUpp();
            Long arende = oppnad(provar);
            Uppgift uppgift = forsta(arende);
            List<Object> utfall = lopp.samtidigt(provar.revisor(), provar.revisor(), () -> {
                Oppnad<Object> oppnad = inkorg.oppna(uppgift.getId());
                inkorg.slutfor(uppgift.getId(), oppnad.version(), utanHot((Oberoendeformular) oppnad.formular()));
                return "klar";
            });
            assertThat(utfall).as("%s", utfall).filteredOn("klar"::equals).hasSize(1);
            assertThat(utfall).filteredOn(Redan.class::isInstance).hasSize(1);
            assertThat(finn(uppgift)).isEmpty();
        }
    }

    @Test
    void nar_tva_oppnar_en_uppgift_for_forsta_gangen_samtidigt_skriver_de_i_samma_formular() throws Exception {
        for (int gang = 0; gang < GANGER; gang++) {
            Provar provar = prov.laggUpp();
            Long arende = oppnad(provar);
            Long uppgift = forsta(arende).getId();
            List<Object> utfall = lopp.samtidigt(provar.revisor(), provar.direktor(), () -> {
                inkorg.oppna(uppgift);
                return "oppnad";
            });
            assertThat(utfall).containsExactly("oppnad", "oppnad");
            assertThat(transaktion.las(() -> provningar.provningar(arende).size())).isEqualTo(1);
        }
    }

    @Test
    void nar_tva_tar_samma_uppgift_samtidigt_far_en_den_och_den_andra_far_veta_det() throws Exception {
        for (int gang = 0; gang < GANGER; gang++) {
            Provar provar = prov.laggUpp();
            Uppgift uppgift = gruppens(provar);
            List<Object> utfall = lopp.samtidigt(provar.direktor(), provar.andraDirektor(), () -> {
                inkorg.ta(uppgift.getId());
                return "tog";
            });
            assertThat(utfall).as("%s", utfall).filteredOn("tog"::equals).hasSize(1);
            assertThat(utfall).filteredOn(Redan.class::isInstance).hasSize(1);
            assertThat(finn(uppgift).orElseThrow().getHandlaggare()).isIn(provar.direktor(), provar.andraDirektor());
        }
    }

    private Uppgift forsta(Long arende) {
        return transaktion.las(() -> uppgifter.oppna(arende).get(0));
    }

    private Optional<Uppgift> finn(Uppgift uppgift) {
        return transaktion.las(() -> uppgifter.finn(uppgift.getId()));
    }

    private Long oppnad(Provar provar) {
        return prov.som(provar.direktor(), () -> {
            Long id = arsgranskning.starta(provar.ar(), provar.namnd(), provar.revisor());
            arsgranskning.oppna(id, Steg.OBEROENDE);
            return id;
        });
    }

    /** The auditor is not independent, so that someone of the direktörer must find another one. */
    private Uppgift gruppens(Provar provar) {
        Long arende = oppnad(provar);
        Long prova = forsta(arende).getId();
        prov.som(provar.revisor(), () -> {
            Oppnad<Object> oppnad = inkorg.oppna(prova);
            Oberoendeformular formular = utanHot((Oberoendeformular) oppnad.formular());
            formular.setHinder("true");
            inkorg.slutfor(prova, oppnad.version(), formular);
            return null;
        });
        return forsta(arende);
    }

    private static Oberoendeformular utanHot(Oberoendeformular formular) {
        formular.getHot().forEach(hot -> hot.setForekommer("false"));
        formular.setHinder("false");
        formular.setMotiv("Prövat av testet");
        return formular;
    }
}
