package se.arshjulet.versioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsradTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "granskaVerksamhet:granskning-MARS; Granska verksamheten; Granska verksamheten (Verksamhet, mars)",
        "granskaVerksamhet:granskning-MAJ; Granska verksamheten; Granska verksamheten (Verksamhet, maj)",
        "lamnaUttalande:rakenskaper-AR; Lämna uttalande; Lämna uttalande (Räkenskaper, årsbokslut)",
        "lamnaUttalande:rakenskaper-AR:2; Lämna uttalande; Lämna uttalande (Räkenskaper, årsbokslut)",
        "granskaUppfoljning:uppfoljning-2; Granska uppföljning; Granska uppföljning (Uppföljning 2 av riskplanen)",
        "granskaRiskplan:riskplan; Granska riskplan; Granska riskplan", "rapport; Skriv utkast; Skriv utkast", "innehall; Import; Import"})
    void det_som_gors_flera_ganger_om_aret_sags_med_sin_period(String dokument, String namn, String rubrik) {
        assertThat(new Versionsrad(1L, dokument, namn, Versionsslag.SPARAD, "Revisorn", LocalDateTime.MIN).rubrik()).isEqualTo(rubrik);
    }
}
