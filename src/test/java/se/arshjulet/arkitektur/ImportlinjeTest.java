package se.arshjulet.arkitektur;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import se.arshjulet.arkitektur.planterat.okand.Hemlos;
import se.arshjulet.arkitektur.planterat.riskplan.Bakat;
import se.arshjulet.arkitektur.planterat.svar.Framat;

class ImportlinjeTest {

    @Test
    void en_modul_kanner_bara_dem_som_kommer_fore_i_aret() {
        Importlinje.regel(Kod.BAS).check(Kod.PROGRAMMET);
        Kod.biter(Importlinje.regel(Kod.PLANTERAT), Bakat.class);
    }

    @Test
    void varje_paket_har_sin_plats_i_aret() {
        Kod.biter(Importlinje.regel(Kod.PLANTERAT), Hemlos.class);
    }

    @Test
    void modulerna_gar_inte_i_ring() {
        utanRing(Kod.BAS + ".(*)..").check(Kod.PROGRAMMET);
        Kod.biter(utanRing(Kod.PLANTERAT + ".(*).."), Bakat.class, Framat.class);
    }

    private static ArchRule utanRing(String monster) {
        return slices().matching(monster).should().beFreeOfCycles();
    }
}
