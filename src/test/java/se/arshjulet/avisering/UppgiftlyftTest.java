package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjulet.avisering.Aviseringsprov.NILS;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftlyft;
import se.arshjulet.organisation.Roll;

class UppgiftlyftTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 1);

    private Aviseringsprov prov;

    @BeforeEach
    void starta() {
        prov = new Aviseringsprov(START.atTime(9, 0));
    }

    @AfterEach
    void stang() {
        prov.close();
    }

    @Test
    void den_som_en_forsenad_uppgift_lyfts_till_far_veta_det() {
        prov.uppgift("granskaSvar", null, START.minusDays(1));
        prov.uppgifterna(u -> prov.i(bonor -> {
            bonor.hamta(Uppgiftsavisering.class).lyft(new Uppgiftlyft(u, Roll.NAMND));
            return null;
        }));
        prov.slag();
        assertThat(prov.amnen(NILS)).hasSize(1).first().asString().startsWith("Försenad");
    }

    @Test
    void den_som_inte_far_oppna_uppgiften_leds_dit_dar_det_syns_hur_det_ligger_till() {
        prov.uppgift("granskaSvar", null, START.minusDays(1));
        prov.uppgifterna(u -> {
            assertThat(sidaVidLyft(u, Roll.FORTROENDEVALD)).isEqualTo("/arsgranskning/arende.xhtml?id=" + u.getArsgranskningId());
            assertThat(sidaVidLyft(u, Roll.REVISIONSDIREKTOR)).isEqualTo(u.getSida());
        });
    }

    private String sidaVidLyft(Uppgift uppgift, Roll till) {
        return prov.i(bonor -> bonor.hamta(Uppgiftsavisering.class).vidLyft(new Uppgiftlyft(uppgift, till)).sida());
    }
}
