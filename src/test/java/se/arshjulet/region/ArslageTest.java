package se.arshjulet.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.demo.Provregion;
import se.arshjulet.fordjupning.Granskningslage;
import se.arshjulet.organisation.Roll;

class ArslageTest {

    private static final LocalDate IDAG = LocalDate.of(2024, 2, 20);
    private static final Namndpost NORV = new Namndpost(1L, "nämnden för operativ regiongemensam verksamhet", "NORV", true);
    private static Provregion region;

    @BeforeAll
    static void laggUpp() {
        region = new Provregion("6x2x3");
    }

    private static Arenderad arende(Fas fas) {
        return new Arenderad(7L, 1L, 2023, Arsgranskning.Status.PAGAENDE, fas, "revisor", "Rut Revisor");
    }

    private static Oppenuppgift uppgift(String namn, String vem, LocalDate forfaller) {
        return new Oppenuppgift(7L, null, namn, Roll.YRKESREVISOR, vem, forfaller);
    }

    @Test
    void raden_sager_vem_som_har_det_som_forfaller_forst_och_hur_sent_det_ar() {
        Lagesrad rad = Lagesrad.av(NORV, arende(Fas.RAPPORT), true,
                List.of(uppgift("Granska ekonomin", "Rolf Revisor", null), uppgift("Skriv utkast", "Rut Revisor", IDAG.minusDays(12)), uppgift("Granska", "Rut Revisor", IDAG.plusDays(3))), IDAG);
        assertThat(rad.uppgift()).isEqualTo("Skriv utkast");
        assertThat(rad.vem()).isEqualTo("Rut Revisor");
        assertThat(rad.senDagar()).isEqualTo(12);
        assertThat(rad.fler()).isEqualTo(2);
        assertThat(rad.lank()).isEqualTo("/arsgranskning/arende.xhtml?id=7");
        assertThat(rad.beteckning()).isEqualTo("NORV-2023");
    }

    @Test
    void den_som_inte_far_oppna_arendet_far_ingen_lank() {
        assertThat(Lagesrad.av(NORV, arende(Fas.RAPPORT), false, List.of(), IDAG).lank()).isNull();
    }

    @Test
    void det_som_forfaller_i_dag_ar_inte_sent() {
        assertThat(Lagesrad.av(NORV, arende(Fas.RAPPORT), true, List.of(uppgift("Skriv", null, IDAG)), IDAG).isSen()).isFalse();
    }

    @Test
    void de_sena_star_forst_och_sedan_kommer_faserna_i_arets_ordning() {
        Lagesrad sent = Lagesrad.av(NORV, arende(Fas.SVAR), true, List.of(uppgift("Svara", null, IDAG.minusDays(2))), IDAG);
        Lagesrad sentast = Lagesrad.av(NORV, arende(Fas.RAPPORT), true, List.of(uppgift("Skriv", null, IDAG.minusDays(40))), IDAG);
        Lagesrad tidigt = Lagesrad.av(NORV, arende(Fas.RISKPLAN), true, List.of(), IDAG);
        Lagesrad langtKommet = Lagesrad.av(NORV, arende(Fas.BESLUT), true, List.of(), IDAG);
        assertThat(Stream.of(langtKommet, sent, tidigt, sentast).sorted(Lagesrad.ORDNING)).containsExactly(sentast, sent, tidigt, langtKommet);
    }

    @Test
    void en_fordjupad_granskning_star_med_sitt_nummer_nar_det_har_fatt_ett() {
        Lagesrad utan = Lagesrad.av(new Fordjupadrad(3L, null, 2023, "Väntetider", Granskningslage.PAGAENDE), List.of(), IDAG);
        Lagesrad klar = Lagesrad.av(new Fordjupadrad(4L, 6, 2023, "Delegerade beslut", Granskningslage.EXPEDIERAD), List.of(), IDAG);
        assertThat(utan.beteckning()).isEqualTo("2023");
        assertThat(utan.status()).isEqualTo(Arsgranskning.Status.PAGAENDE);
        assertThat(klar.beteckning()).isEqualTo("6-2023");
        assertThat(klar.status()).isEqualTo(Arsgranskning.Status.AVSLUTAD);
    }

    @Test
    void alla_arets_granskningar_ar_med_var_de_an_star() {
        Arslage lage = region.databas().hamta(em -> region.som(em, "direktor", RegionService.class).lage(2022));
        assertThat(lage.rader()).hasSize(5);
        assertThat(lage.getFaser().stream().mapToInt(Arslage.Fasantal::antal).sum()).isEqualTo(5);
        assertThat(lage.allaAr()).containsExactly(2022, 2021);
    }

    @Test
    void utan_valt_ar_visas_det_senaste() {
        assertThat(region.databas().hamta(em -> region.som(em, "registrator", RegionService.class).lage(null)).ar()).isEqualTo(2022);
        assertThat(region.databas().hamta(em -> region.som(em, "registrator", RegionService.class).lage(1850)).ar()).isEqualTo(2022);
    }

    @Test
    void laget_lases_i_lika_manga_satser_hur_stor_regionen_an_ar() {
        Provregion storre = new Provregion("15x2x5");
        assertThat(satser(region)).isEqualTo(satser(storre)).isLessThanOrEqualTo(5);
    }

    private static int satser(Provregion vilken) {
        return vilken.databas().hamta(em -> {
            RegionService tjanst = vilken.som(em, "direktor", RegionService.class);
            int fore = vilken.databas().satser();
            tjanst.lage(2022);
            return vilken.databas().satser() - fore;
        });
    }
}
