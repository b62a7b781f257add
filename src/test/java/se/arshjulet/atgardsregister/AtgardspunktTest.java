package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.tidigare.Atgardslage;

class AtgardspunktTest {

    private static final LocalDate EXPEDIERAD = LocalDate.of(2024, 2, 29);
    private static final LocalDateTime NU = LocalDateTime.of(2025, 2, 28, 9, 0);

    private final Atgardspunkt punkt = new Atgardspunkt(new Namnd("Nämnden", "N"), null, new Punktkalla(Punktslag.REKOMMENDATION, "R:6-2023:1", 2023, "Rapport 6-2023, rekommendation 1"),
            new Punktord(null, "Se över delegationsordningen", false), EXPEDIERAD, andring("Expedierad"));

    @Test
    void en_punkt_gar_fran_oppen_till_verifierad_och_varje_steg_star_i_historiken() {
        punkt.lova(Utlovat.atgard("Ny ordning", "chefen", LocalDate.of(2025, 3, 1)), andring("Svar"));
        punkt.gaIgang(andring("Utredning"));
        punkt.anmalGenomford(andring("Beslutad den 1 februari"));
        punkt.aterforvisa(andring("Protokollet saknas"));
        punkt.anmalGenomford(andring("Här är protokollet"));
        punkt.verifiera(andring(null));
        assertThat(punkt.getHistorik()).extracting(Punkthandelse::getFran, Punkthandelse::getTill, Punkthandelse::getKommentar).containsExactly(
                tuple(null, Punktstatus.OPPEN, "Expedierad"), tuple(Punktstatus.OPPEN, Punktstatus.OPPEN, "Svar"), tuple(Punktstatus.OPPEN, Punktstatus.PAGAR, "Utredning"),
                tuple(Punktstatus.PAGAR, Punktstatus.GENOMFORD, "Beslutad den 1 februari"), tuple(Punktstatus.GENOMFORD, Punktstatus.PAGAR, "Protokollet saknas"),
                tuple(Punktstatus.PAGAR, Punktstatus.GENOMFORD, "Här är protokollet"), tuple(Punktstatus.GENOMFORD, Punktstatus.VERIFIERAD, null));
        assertThat(punkt.getDagar().getAvslutad()).isEqualTo(NU.toLocalDate());
    }

    @Test
    void den_som_anmaler_genomford_visar_vad_som_ar_gjort_och_den_som_aterforvisar_sager_varfor() {
        nekas("kommentar", "atgardsregister.fel.bevis", () -> punkt.anmalGenomford(andring("  ")));
        punkt.anmalGenomford(andring("Klart"));
        nekas("kommentar", "atgardsregister.fel.motiv", () -> punkt.aterforvisa(andring(null)));
        nekas("kommentar", "atgardsregister.fel.motiv", () -> punkt.avfor(andring("")));
        assertThat(punkt.getStatus()).isEqualTo(Punktstatus.GENOMFORD);
    }

    @Test
    void bara_det_som_ar_anmalt_kan_verifieras_och_det_som_ar_slut_andras_inte() {
        nekas("", "atgardsregister.fel.status.OPPEN", () -> punkt.verifiera(andring(null)));
        punkt.avfor(andring("Verksamheten har upphört"));
        for (BiConsumer<Atgardspunkt, Andring> steg : List.<BiConsumer<Atgardspunkt, Andring>>of(Atgardspunkt::gaIgang, Atgardspunkt::anmalGenomford,
                Atgardspunkt::verifiera, Atgardspunkt::aterforvisa, Atgardspunkt::avfor, Atgardspunkt::accepteraUtanAtgard)) {
            nekas("", "atgardsregister.fel.status.INAKTUELL", () -> steg.accept(punkt, andring("Igen")));
        }
    }

    @Test
    void bara_ett_avslag_kan_godtas_utan_atgard() {
        nekas("", "atgardsregister.fel.inteAvslagen", () -> punkt.accepteraUtanAtgard(andring("Nej")));
        punkt.lova(Utlovat.avslag("Redan gjort"), andring("Svar"));
        punkt.bedomSvaret(Punktbedomning.OTILLRACKLIGT, andring("Nej"));
        assertThat(punkt.getStatus()).isEqualTo(Punktstatus.OPPEN);
        punkt.bedomSvaret(Punktbedomning.TILLRACKLIGT, andring("Ja"));
        assertThat(punkt.getStatus()).isEqualTo(Punktstatus.ACCEPTERAD);
    }

    @Test
    void forsenad_ar_det_som_inte_ar_gjort_nar_dagen_har_passerat() {
        LocalDate dag = LocalDate.of(2025, 2, 28);
        assertThat(punkt.arForsenad(dag.plusYears(1))).as("ingen dag är sagd").isFalse();
        punkt.lova(Utlovat.atgard("Ny ordning", null, dag), andring("Svar"));
        assertThat(punkt.arForsenad(dag)).isFalse();
        assertThat(punkt.arForsenad(dag.plusDays(1))).isTrue();
        punkt.anmalGenomford(andring("Klart"));
        assertThat(punkt.arForsenad(dag.plusDays(1))).isFalse();
    }

    @Test
    void aldern_raknas_fran_expedieringen_ocksa_over_skottdagen_och_slutar_nar_punkten_ar_slut() {
        assertThat(punkt.getDagar().alder(LocalDate.of(2025, 2, 28))).isEqualTo(365);
        punkt.avfor(andring("Upphört"));
        assertThat(punkt.getDagar().alder(LocalDate.of(2030, 1, 1))).isEqualTo(365);
    }

    @ParameterizedTest
    @EnumSource(Atgardslage.class)
    void arsrapporten_avslutar_fortsatter_eller_sander_tillbaka_det_som_ar_anmalt(Atgardslage lage) {
        punkt.anmalGenomford(andring("Klart"));
        punkt.bedomsIRapport(lage, NU, andring("Årsrapporten"));
        assertThat(punkt.getStatus()).isEqualTo(switch (lage) {
            case ATGARDAT -> Punktstatus.VERIFIERAD;
            case DELVIS -> Punktstatus.PAGAR;
            case INTE -> Punktstatus.OPPEN;
        });
        assertThat(punkt.getDagar().getGenomford()).isEqualTo(lage == Atgardslage.ATGARDAT ? NU.toLocalDate() : null);
    }

    @ParameterizedTest
    @EnumSource(Atgardslage.class)
    void det_som_anmals_nar_rapporten_redan_ar_fryst_star_kvar_och_vantar_pa_att_verifieras(Atgardslage lage) {
        punkt.anmalGenomford(andring("Klart"));
        punkt.bedomsIRapport(lage, NU.minusMinutes(1), andring("Årsrapporten"));
        assertThat(punkt.getStatus()).isEqualTo(lage == Atgardslage.ATGARDAT ? Punktstatus.VERIFIERAD : Punktstatus.GENOMFORD);
        assertThat(punkt.getDagar().getGenomford()).isEqualTo(NU.toLocalDate());
        assertThat(punkt.getHistorik()).last().extracting(Punkthandelse::getKommentar).isEqualTo("Årsrapporten");
    }

    @Test
    void det_som_anmaldes_fore_frysningen_och_sandes_tillbaka_star_inte_kvar_for_en_senare_anmalan() {
        punkt.anmalGenomford(andring("Klart"));
        punkt.aterforvisa(andring("Protokollet saknas"));
        punkt.bedomsIRapport(Atgardslage.INTE, NU.minusMinutes(1), andring("Årsrapporten"));
        assertThat(punkt.getStatus()).isEqualTo(Punktstatus.PAGAR);
        assertThat(punkt.getDagar().getGenomford()).isNull();
    }

    @Test
    void ett_nytt_svar_ersatter_det_gamla_och_ar_inte_bedomt() {
        punkt.lova(Utlovat.atgard("Först", null, null), andring("Svar"));
        punkt.bedomSvaret(Punktbedomning.OTILLRACKLIGT, andring("Mer"));
        punkt.lova(Utlovat.atgard("Sedan", "chefen", LocalDate.of(2025, 6, 30)), andring("Svar"));
        assertThat(punkt.getUtlovat().iOrd()).isEqualTo("Sedan Ansvarig: chefen. Klart senast 2025-06-30.");
        assertThat(punkt.getUtlovat().getSvarsbedomning()).isNull();
    }

    @Test
    void en_nyckel_som_inte_far_plats_upptacks_nar_punkten_blir_till() {
        assertThatThrownBy(() -> new Punktkalla(Punktslag.ALDRE, "X".repeat(61), 2023, "Rapport")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void nekas(String falt, String nyckel, Runnable steg) {
        assertThat(catchThrowableOfType(Regelbrott.class, steg::run).brister()).extracting(Brist::falt, Brist::nyckel).containsExactly(tuple(falt, nyckel));
    }

    private static Andring andring(String kommentar) {
        return new Andring(NU, "nagon", kommentar);
    }
}
