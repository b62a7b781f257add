package se.arshjulet.oberoende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Formularprov;

class OberoendeServiceTest {

    private Formularprov<Oberoendeformular> provning;

    @BeforeEach
    void startaAret() {
        provning = new Formularprov<>(OberoendeService.class, Steg.OBEROENDE, lage -> { });
    }

    @Test
    void en_ny_provning_fragar_efter_alla_fem_hot() {
        assertThat(provning.las().getHot()).extracting(Hotdel::getHot).containsExactly("EGENINTRESSE", "SJALVGRANSKNING", "PARTSSTALLNING", "VANSKAP", "SKRAMSEL");
        assertThat(provning.brister()).hasSize(6);
    }

    @Test
    void ett_halvt_ifyllt_formular_kan_sparas() {
        provning.spara(f -> f.getHot().get(0).setForekommer("false"));
        assertThat(provning.las().getHot().get(0).getForekommer()).isEqualTo("false");
        assertThat(provning.brister()).hasSize(5);
    }

    @Test
    void utan_hinder_gar_aret_vidare() {
        provning.spara(f -> {
            f.getHot().forEach(hot -> hot.setForekommer("false"));
            f.setHinder("false");
        });
        assertThat(provning.brister()).isEmpty();
        assertThat(provning.slutfor()).containsEntry(OberoendeProcess.HINDER, false);
        assertThatThrownBy(() -> provning.spara(f -> f.setHinder("true"))).isInstanceOf(Regelbrott.class);
    }

    @Test
    void med_ett_hinder_utses_en_ny_revisor_som_gor_sin_egen_provning() {
        finnHinder();
        String ny = "ny-" + provning.granskning();
        provning.iDatabasen(em -> {
            em.persist(new Anvandare(ny, "Nils Ny", Set.of(Roll.YRKESREVISOR)));
            return null;
        });
        Formularprov<Ersattarformular> ersattare = provning.sedan(ErsattareService.class, Steg.OBEROENDE);
        assertThat(ersattare.las().getMotiv()).isEqualTo("Make i presidiet.");
        assertThat(ersattare.brister()).containsExactly("yrkesrevisor");
        ersattare.spara(f -> f.setYrkesrevisor(ny));
        assertThat(ersattare.brister()).isEmpty();
        ersattare.med(Processmotor.class, new OanvandMotor()).slutfor();
        String revisor = provning.iDatabasen(em -> em.find(Arsgranskning.class, provning.granskning()).getYrkesrevisor().getAnvandarnamn());
        assertThat(revisor).isEqualTo(ny);
        assertThat(provning.las().getHinder()).isEmpty();
    }

    @Test
    void den_som_har_hindret_kan_inte_utses_igen() {
        finnHinder();
        Formularprov<Ersattarformular> ersattare = provning.sedan(ErsattareService.class, Steg.OBEROENDE);
        String samma = provning.iDatabasen(em -> em.find(Arsgranskning.class, provning.granskning()).getYrkesrevisor().getAnvandarnamn());
        assertThatThrownBy(() -> ersattare.spara(f -> f.setYrkesrevisor(samma))).isInstanceOf(Regelbrott.class);
    }

    private void finnHinder() {
        provning.spara(f -> {
            f.getHot().forEach(hot -> hot.setForekommer("false"));
            f.setHinder("true");
            f.setMotiv("Make i presidiet.");
        });
        assertThat(provning.slutfor()).containsEntry(OberoendeProcess.HINDER, true);
    }

    /** Den utsedda har inga öppna uppgifter att överta. */
    private static final class OanvandMotor extends Processmotor {

        @Override
        public void overlat(String affarsnyckel, String fran, String till) {
            assertThat(till).startsWith("ny-");
        }
    }
}
