package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Regelbrott;

class AvidentifieringTest {

    private final Anvandare vem = new Anvandare("slutad", "Sven Slutad", List.of(Roll.REGISTRATOR));

    @Test
    void den_som_har_slutat_kanns_inte_igen_men_loggen_vet_vem_det_var() {
        vem.andraUppgifter("Sven Slutad", "registrator", "sven@example.invalid");
        vem.inaktivera();
        vem.avidentifiera("Användare 17");
        assertThat(vem.getNamn()).isEqualTo("Användare 17");
        assertThat(vem.getTitel()).isNull();
        assertThat(vem.getEpost()).isNull();
        assertThat(vem.getLosenord()).isNull();
        assertThat(vem.getAnvandarnamn()).isEqualTo("slutad");
    }

    @Test
    void den_som_kan_logga_in_behaller_sitt_namn() {
        assertThatThrownBy(() -> vem.avidentifiera("Användare 17")).isInstanceOf(Regelbrott.class);
        assertThat(vem.getNamn()).isEqualTo("Sven Slutad");
    }
}
