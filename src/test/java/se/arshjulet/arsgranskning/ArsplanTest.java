package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Koppling;

class ArsplanTest {

    private final Arsgranskning granskning = Ar.granskning();
    private final Arsplan plan = new Arsplan();

    ArsplanTest() {
        plan.klocka = Clock.fixed(svensk(LocalDateTime.of(2024, 2, 20, 23, 30)), Klocka.SVENSK_TID);
        plan.egnaFrister = Koppling.alla(List.of());
        plan.arsgranskningar = new ArsgranskningRepository() {
            @Override
            public Arsgranskning hamta(Long id) {
                return granskning;
            }
        };
    }

    @Test
    void stegets_dagar_ar_svenska_dagar() {
        assertThat(plan.oppnar(1L, "riskplan")).isEqualTo(dag(2023, 2, 1, 0));
        assertThat(plan.paminner(1L, "riskplan")).isEqualTo(dag(2023, 4, 16, 8));
        assertThat(plan.forfaller(1L, "riskplan")).isEqualTo(dag(2023, 4, 30, 12));
        assertThat(plan.forsenas(1L, "riskplan")).isEqualTo(dag(2023, 5, 1, 0));
    }

    @Test
    void det_som_kommer_nar_planens_dag_har_gatt_har_en_minsta_tid() {
        assertThat(plan.forfaller(1L, "oberoende")).isEqualTo(dag(2024, 3, 5, 12));
        assertThat(plan.paminner(1L, "oberoende")).isEqualTo(dag(2024, 2, 27, 8));
        assertThat(plan.forsenas(1L, "oberoende")).isEqualTo(dag(2024, 3, 6, 0));
        assertThat(plan.forfaller(1L, "svarsgranskning")).as("planens dag är senare").isEqualTo(dag(2024, 8, 31, 12));
        assertThat(plan.paminner(1L, "svarsgranskning")).isEqualTo(dag(2024, 8, 17, 8));
    }

    @Test
    void en_flyttad_planpost_galler_genast() {
        granskning.getRevisionsar().planpost(Steg.RISKPLAN).flytta(
                LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 15), 0);
        assertThat(plan.oppnar(1L, "riskplan")).isEqualTo(dag(2023, 3, 1, 0));
        assertThat(plan.paminner(1L, "riskplan")).isEqualTo(dag(2023, 5, 15, 8));
    }

    @Test
    void en_faststalld_frist_gar_fore_planens() {
        plan.egnaFrister = Koppling.alla(List.of((id, steg) -> steg == Steg.SVAR ? Optional.of(LocalDate.of(2024, 6, 14)) : Optional.empty()));
        assertThat(plan.forfaller(1L, "svar")).isEqualTo(dag(2024, 6, 14, 12));
        assertThat(plan.forsenas(1L, "svar")).isEqualTo(dag(2024, 6, 15, 0));
        assertThat(plan.forfaller(1L, "rapport")).isEqualTo(dag(2024, 3, 10, 12));
    }

    @Test
    void faser_som_gors_flera_ganger_har_sina_perioder_i_ordning() {
        assertThat(plan.perioder("granskning")).containsExactly("MARS", "MAJ", "DELAR", "OKT");
        assertThat(plan.perioder("ekonomi")).containsExactly("MARS", "MAJ", "DELAR", "OKT");
        assertThat(plan.perioder("rakenskaper")).containsExactly("DELAR", "AR");
        assertThat(plan.perioder("rapport")).isEmpty();
    }

    @Test
    void om_fjorton_dagar_raknas_fran_den_svenska_dagen() {
        assertThat(plan.omDagar(14)).isEqualTo(dag(2024, 3, 5, 12));
    }

    private static Date dag(int ar, int manad, int dag, int timme) {
        return Date.from(svensk(LocalDateTime.of(ar, manad, dag, timme, 0)));
    }

    private static Instant svensk(LocalDateTime tid) {
        return tid.atZone(Klocka.SVENSK_TID).toInstant();
    }
}
