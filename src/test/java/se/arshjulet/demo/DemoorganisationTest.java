package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoorganisationTest {

    private final Demoorganisation organisation = Demoorganisation.las();

    @Test
    void nio_namnder_med_var_sin_forvaltning_utom_norv_som_har_tva() {
        assertThat(organisation.namnder()).hasSize(9).extracting(Demoorganisation.Namndpost::kortnamn)
                .containsExactly("NORV", "RS", "HSN", "PVN", "SUS", "SHB", "SKR", "STB", "SHM");
        assertThat(organisation.namnder()).extracting(n -> n.forvaltningar().size()).containsExactly(2, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void byraerna_granskar_bara_forvaltningar_som_finns() {
        assertThat(organisation.byraer()).extracting(Demoorganisation.Byrapost::namn).containsExactly("KPMG AB", "Exempelrevision AB");
        assertThat(organisation.byraer()).allSatisfy(b -> assertThat(b.uppdrag()).allMatch(this::finns));
    }

    private boolean finns(Demoorganisation.Uppdragspost uppdrag) {
        return organisation.namnder().stream().filter(n -> n.kortnamn().equals(uppdrag.namnd()))
                .flatMap(n -> n.forvaltningar().stream()).anyMatch(f -> f.kortnamn().equals(uppdrag.forvaltning()));
    }
}
