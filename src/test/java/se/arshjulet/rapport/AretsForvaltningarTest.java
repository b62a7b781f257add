package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Provuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Namndprov;
import se.arshjulet.tidigare.Tidigaredel;

/** The example year, while the nämnd gets one förvaltning for the next year and loses another with this one: its report is as it was. */
class AretsForvaltningarTest {

    private static final Avsandare KONTORET = new Avsandare("Region Skåne", "Revisionskontoret");
    private static int nummer = 2029;
    private static Domandatabas databas;

    private final int ar = ++nummer;
    private final String marke = "-byte" + ar;
    private Long id;
    private Namndprov namnden;

    @BeforeAll
    static void egna_ar() {
        databas = Domandatabas.egen();
    }

    @BeforeEach
    void aret_finns() {
        Arsgranskning granskning = databas.hamta(em -> Norvmaterial.lagrat(em, ar, marke).arsgranskning());
        id = granskning.getId();
        namnden = new Namndprov(databas, granskning.getNamnd().getId());
    }

    @Test
    void en_forvaltning_som_borjar_nasta_ar_star_inte_i_arets_rapport_och_summan_finns_kvar() {
        Rapportunderlag fore = rapporten();
        List<BigDecimal> summa = fore.omrade("ekonomi").prognoser().summa();
        assertThat(summa).isNotEmpty().noneMatch(Objects::isNull);
        namnden.ar("NY", ar + 1, "");
        assertThat(rapporten().omrade("ekonomi").prognoser().summa()).isEqualTo(summa);
        assertThat(rapporten()).isEqualTo(fore);
        List<Riskplan> planer = som((bonor, granskning) -> bonor.hamta(RapportmaterialRepository.class).hamta(id).riskplaner());
        assertThat(planer).hasSize(2);
    }

    @Test
    void en_forvaltning_som_upphor_med_aret_star_kvar_i_arets_rapport() {
        Rapportunderlag fore = rapporten();
        namnden.ar("MS", "", ar);
        assertThat(rapporten()).isEqualTo(fore);
        assertThat(fore.omrade("ekonomi").prognoser().rader()).extracting(Prognostabell.Rad::forvaltning).containsExactly("Digitalisering IT och MT", "Medicinsk service");
    }

    @Test
    void det_som_behover_forbattras_i_den_som_har_upphort_sparas_och_trycks() {
        namnden.ar("MS", "", ar);
        spara(formular -> {
            Forbattringsdel ny = new Forbattringsdel();
            ny.setForvaltning("MS");
            ny.setText("Säkra leveranserna till sjukhusen.");
            formular.getOmraden().get(1).getForbattringsomraden().add(ny);
        });
        assertThat(rapporten().omrade("verksamhet").forbattringsomraden()).flatExtracting(Rapportunderlag.Forbattringsgrupp::poster)
                .extracting(Rapportunderlag.Forbattringsomrade::text).contains("Säkra leveranserna till sjukhusen.");
    }

    @Test
    void den_som_inte_fanns_i_ar_kan_inte_fa_nagot_att_forbattra() {
        namnden.ar("NY", ar + 1, "");
        assertThatThrownBy(() -> spara(formular -> {
            Forbattringsdel ny = new Forbattringsdel();
            ny.setForvaltning("NY");
            ny.setText("Fanns inte.");
            formular.getOmraden().get(1).getForbattringsomraden().add(ny);
        })).isInstanceOf(Regelbrott.class).hasMessageContaining("rapport.fel.forvaltning");
    }

    @Test
    void en_punkt_fran_ett_tidigare_ar_kan_galla_den_som_upphorde_da() {
        namnden.ar("GML", "", ar - 1);
        spara(formular -> {
            Tidigaredel punkt = new Tidigaredel();
            punkt.setEgen(true);
            punkt.setUrsprung("" + (ar - 1));
            punkt.setKalla("Brev");
            punkt.setText("Säkra arkivet.");
            punkt.setGallerFor("GML");
            formular.getTidigare().add(punkt);
        });
        assertThat(rapporten().tidigare()).extracting(Rapportunderlag.Tidigare::gallerFor).contains("Förvaltningen GML");
        List<String> val = som((bonor, granskning) -> bonor.hamta(UtkastService.class).forvaltningarHittills(uppgift(granskning)).stream().map(f -> f.getKortnamn()).toList());
        assertThat(val).containsExactly("DIM", "MS", "GML");
    }

    private Rapportunderlag rapporten() {
        return som((bonor, granskning) -> new Underlagsbyggare(bonor.hamta(RapportmaterialRepository.class).hamta(id), KONTORET, null).bygg());
    }

    private void spara(Consumer<Utkastformular> andring) {
        som((bonor, granskning) -> {
            Utkastformular formular = bonor.hamta(UtkastService.class).las(uppgift(granskning));
            andring.accept(formular);
            bonor.hamta(UtkastService.class).spara(uppgift(granskning), formular);
            return null;
        });
    }

    private static Uppgift uppgift(Arsgranskning granskning) {
        return Provuppgift.i(Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, granskning);
    }

    private <T> T som(BiFunction<Bonor, Arsgranskning, T> arbete) {
        return databas.hamta(em -> {
            Inloggad inloggad = new Inloggad();
            Bonor bonor = new Bonor(em, inloggad).med(Clock.class, Clock.fixed(LocalDateTime.of(2024, 3, 1, 9, 0).atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID));
            inloggad.agera(bonor.hamta(AnvandareRepository.class).finn("revisor" + marke).orElseThrow());
            return arbete.apply(bonor, bonor.hamta(ArsgranskningRepository.class).hamta(id));
        });
    }
}
