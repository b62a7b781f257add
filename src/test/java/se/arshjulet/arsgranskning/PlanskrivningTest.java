package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mall;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Brott;

class PlanskrivningTest {

    private final Revisionsar ar = new Revisionsar(2024, new Mall("Mall", 1, "{}"));
    private final List<Planpostdel> delar = ar.getPlanposter().stream().map(Planpostdel::av).toList();

    @Test
    void bara_det_som_har_andrats_flyttas() {
        delar.get(0).setOppnar("2024-01-08");
        assertThat(new Planskrivning(ar).skriv(delar)).containsExactly("oberoende");
        assertThat(ar.planpost(Steg.OBEROENDE).getOppnar()).isEqualTo(LocalDate.of(2024, 1, 8));
    }

    @Test
    void allt_som_ar_fel_sags_pa_en_gang_och_vid_sitt_falt() {
        delar.get(0).setOppnar("8 januari");
        delar.get(1).setForfaller("2023-01-01");
        delar.get(2).setPaminnDagar("");
        Regelbrott brott = catchThrowableOfType(Regelbrott.class, () -> new Planskrivning(ar).skriv(delar));
        assertThat(Brott.falt(brott.brister())).containsExactly("poster[0].oppnar", "poster[1].forfaller", "poster[2].paminnDagar");
    }
}
