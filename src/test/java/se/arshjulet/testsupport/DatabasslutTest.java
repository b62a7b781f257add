package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabasslutTest {

    @Test
    void det_som_klassen_har_oppnat_slapps_och_det_som_ar_allas_blir_kvar() throws SQLException {
        Testdatabas klassens = Testdatabas.derby();
        try (Testdatabas allas = Testdatabas.derby().forAlla()) {
            Testdatabas.slappMinne();
            Testdatabas.vantaTillsBorta();

            assertThatThrownBy(() -> klassens.datakalla().getConnection()).isInstanceOf(SQLException.class);
            try (var c = allas.datakalla().getConnection()) {
                assertThat(c.isValid(1)).isTrue();
            }
        }
    }
}
