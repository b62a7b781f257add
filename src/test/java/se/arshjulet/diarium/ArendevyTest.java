package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an ärende says of a report that was sent before the diarium was kept here. */
class ArendevyTest {

    private final Diariumprov prov = new Diariumprov();

    @Test
    void en_arsrapport_som_sandes_bara_som_pdf_sager_varfor_det_inte_finns_nagon_word_fil() {
        assertThat(vy(Handlingsfil.PDF).isUtanWord()).isTrue();
        assertThat(vy(Handlingsfil.PDF, Handlingsfil.DOCX).isUtanWord()).isFalse();
    }

    @Test
    void ett_arende_utan_arsrapport_har_inget_att_forklara() {
        Long id = prov.hamta(koppling -> Diariumprov.nytt(koppling, "Brev").getArende().getId());
        assertThat(prov.<Arendevy>hamta(koppling -> koppling.hamta(DiariumService.class).arende(id)).isUtanWord()).isFalse();
    }

    private Arendevy vy(String... medietyper) {
        Long id = prov.hamta(koppling -> {
            Diarium diarium = koppling.hamta(Diarium.class);
            Diariearende arende = diarium.arende(Arendegrund.annat("Årsgranskning", null));
            for (String medietyp : medietyper) {
                diarium.expedierad(arende, Handlingspost.av(Slag.ARSRAPPORT, "Årsrapport", "Nämnden", LocalDate.of(2024, 2, 19), Handlingsfil.lagrad("rapport", medietyp, medietyp.getBytes())));
            }
            return arende.getId();
        });
        return prov.hamta(koppling -> koppling.hamta(DiariumService.class).arende(id));
    }
}
