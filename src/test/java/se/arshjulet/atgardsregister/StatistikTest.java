package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.diagram.Svg;

class StatistikTest {

    private static final LocalDate IDAG = LocalDate.of(2024, 6, 3);

    @Test
    void andelen_klara_i_tid_raknas_pa_de_verifierade_som_hade_en_dag_och_de_vars_dag_har_passerat() {
        Statistik statistik = Statistik.av(List.of(
                rad("N", "ekonomi", Punktstatus.VERIFIERAD, 100, 10, 12, 5), rad("N", "ekonomi", Punktstatus.VERIFIERAD, 100, 20, 10, 5),
                rad("N", "ekonomi", Punktstatus.VERIFIERAD, 100, null, 10, 5), rad("Å", "ekonomi", Punktstatus.OPPEN, 100, 1, null, null),
                rad("Å", null, Punktstatus.OPPEN, 100, -1, null, null), rad("Å", null, Punktstatus.OVERFORD, 100, 1, null, 5)), IDAG);
        assertThat(statistik.alla()).extracting(Statistik.Grupp::antal, Statistik.Grupp::oppna, Statistik.Grupp::forsenade, Statistik.Grupp::iTid, Statistik.Grupp::medDag, Statistik.Grupp::getAndelITid)
                .containsExactly(5, 2, 1, 1, 3, 33);
        assertThat(statistik.namnder()).extracting(Statistik.Grupp::namn, Statistik.Grupp::antal, Statistik.Grupp::mediandagar).containsExactly(tuple("N", 3, 95), tuple("Å", 2, null));
        assertThat(statistik.omraden()).extracting(Statistik.Grupp::namn).containsExactly("ekonomi", null);
    }

    @Test
    void aldern_pa_det_oppna_delas_vid_90_180_och_365_dagar() {
        Statistik statistik = Statistik.av(List.of(0, 90, 91, 180, 181, 365, 366, 2000).stream().map(dagar -> rad("N", "ekonomi", Punktstatus.PAGAR, dagar, null, null, null)).toList(), IDAG);
        assertThat(statistik.aldrar()).extracting(Statistik.Aldersgrupp::fran, Statistik.Aldersgrupp::till, Statistik.Aldersgrupp::antal)
                .containsExactly(tuple(0, 90, 2), tuple(91, 180, 2), tuple(181, 365, 2), tuple(366, null, 2));
        assertThat(Statistikbild.aldrar(statistik).alternativ()).contains("0–90 2", "över 365 2");
        assertThat(Svg.bada(Statistikbild.namnder(statistik))).contains("N, Öppna, inte försenade: 8");
    }

    @Test
    void utan_punkter_finns_inget_att_rakna() {
        Statistik statistik = Statistik.av(List.of(), IDAG);
        assertThat(statistik.alla()).isEqualTo(new Statistik.Grupp(null, 0, 0, 0, 0, 0, 0, null));
        assertThat(statistik.alla().getAndelITid()).isNull();
    }

    @Test
    void utdraget_ar_en_tabell_som_ett_kalkylblad_oppnar_och_som_inte_raknar_formler() {
        assertThat(Registerutdrag.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(Registerutdrag.cell("Säg \"ja\"; sedan")).isEqualTo("\"Säg \"\"ja\"\"; sedan\"");
        assertThat(Registerutdrag.cell(null)).isEmpty();
        assertThat(Registerutdrag.csv(List.of(), IDAG)).startsWith("\uFEFFNämnd;Förvaltning;År;").endsWith("Avslutad\r\n");
    }

    /** Days before today: dispatched, last day, done, settled. */
    private static Registerrad rad(String namnd, String omrade, Punktstatus status, int expedierad, Integer klart, Integer genomford, Integer avslutad) {
        return new Registerrad(namnd, omrade, 2023, status, IDAG.minusDays(expedierad), dag(klart), dag(genomford), dag(avslutad));
    }

    private static LocalDate dag(Integer fore) {
        return fore == null ? null : IDAG.minusDays(fore);
    }
}
