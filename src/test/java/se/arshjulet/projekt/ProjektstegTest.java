package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjektstegTest {

    private static final LocalDate IDAG = LocalDate.of(2023, 6, 1);

    @Test
    void den_som_ska_utse_en_ny_ledare_eller_skriva_planen_har_minst_fjorton_dagar() {
        for (Projektsteg steg : List.of(Projektsteg.BEMANNING, Projektsteg.PROJEKTPLAN)) {
            assertThat(steg.tidigast(IDAG.minusDays(40), IDAG)).isEqualTo(IDAG.plusDays(14));
            assertThat(steg.tidigast(IDAG.plusDays(1), IDAG)).isEqualTo(IDAG.plusDays(14));
            assertThat(steg.tidigast(IDAG.plusDays(20), IDAG)).isEqualTo(IDAG.plusDays(20));
        }
    }

    @Test
    void provningens_dag_galler_tills_den_har_passerat() {
        assertThat(Projektsteg.OBEROENDE.tidigast(IDAG, IDAG)).isEqualTo(IDAG);
        assertThat(Projektsteg.OBEROENDE.tidigast(IDAG.minusDays(1), IDAG)).isEqualTo(IDAG.plusDays(14));
    }

    @Test
    void de_andra_stegen_har_planens_dag() {
        assertThat(Projektsteg.values()).filteredOn(steg -> steg.compareTo(Projektsteg.OBEROENDE) > 0)
                .allSatisfy(steg -> assertThat(steg.tidigast(IDAG.minusDays(40), IDAG)).isEqualTo(IDAG.minusDays(40)));
    }
}
