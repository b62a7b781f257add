package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjulet.testsupport.Ar;

/** What a handling may become, and what keeps it from being gallrad. */
class DiariehandlingTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 10, 0);
    private static final LocalDate IDAG = NU.toLocalDate();
    private static final Gallringsregel FEM_AR = new Gallringsregel(Slag.UNDERLAG, 5);

    private final Diariearende arende = new Diariearende("REV 2024-1", 1, Arendegrund.annat("Tillsyn", null), IDAG);

    @Test
    void arbetsmaterial_ar_inte_allmant_forran_det_upprattas() {
        Diariehandling utkast = registrera(Slag.SKRIVELSE, Handlingsstatus.ARBETSMATERIAL);
        assertThat(utkast.getStatus().isAllman()).isFalse();
        utkast.uppratta(IDAG);
        assertThat(utkast.getStatus()).isEqualTo(Handlingsstatus.UPPRATTAD);
        assertThat(utkast.getStatus().isAllman()).isTrue();
        Diariumprov.nekas(() -> utkast.uppratta(IDAG), "diarium.fel.inteArbetsmaterial");
    }

    @Test
    void det_som_expedieras_ar_darmed_upprattat_och_det_som_kommit_in_expedieras_inte() {
        Diariehandling utkast = registrera(Slag.SKRIVELSE, Handlingsstatus.ARBETSMATERIAL);
        Diariumprov.nekas(() -> utkast.expediera(null, IDAG), "diarium.fel.mottagare");
        utkast.expediera("Nämnden", IDAG);
        assertThat(utkast.getStatus()).isEqualTo(Handlingsstatus.EXPEDIERAD);
        assertThat(utkast.getExpedierad()).isEqualTo(IDAG);
        assertThat(utkast.getMotpart()).isEqualTo("Nämnden");
        Diariumprov.nekas(() -> utkast.expediera("Nämnden", IDAG), "diarium.fel.kanInteExpedieras");
        Diariehandling brev = registrera(Slag.SKRIVELSE, Handlingsstatus.INKOMMEN);
        Diariumprov.nekas(() -> brev.expediera("Nämnden", IDAG), "diarium.fel.kanInteExpedieras");
    }

    @Test
    void inget_expedieras_fore_den_dag_det_upprattades() {
        Diariehandling svar = registrera(Slag.SKRIVELSE, Handlingsstatus.UPPRATTAD);
        Diariumprov.nekas(() -> svar.expediera("Nämnden", IDAG.minusDays(1)), "diarium.fel.expedieradFore");
    }

    @Test
    void en_handling_utan_titel_avsandare_och_datum_registreras_inte_och_allt_sags_pa_en_gang() {
        Handlingspost tom = new Handlingspost(null, " ", null, null, null);
        Diariumprov.nekas(() -> arende.registrera(tom, Handlingsstatus.INKOMMEN, NU, "registrator"),
                "diarium.fel.slag", "diarium.fel.titel", "diarium.fel.avsandare", "diarium.fel.datum");
        assertThat(arende.getHandlingar()).isZero();
        Handlingspost imorgon = new Handlingspost(Slag.SKRIVELSE, "Brev", "Någon", IDAG.plusDays(1), null);
        Diariumprov.nekas(() -> arende.registrera(imorgon, Handlingsstatus.INKOMMEN, NU, "registrator"), "diarium.fel.framtid");
    }

    @Test
    void handlingarna_numreras_i_arendet() {
        registrera(Slag.SKRIVELSE, Handlingsstatus.INKOMMEN);
        assertThat(registrera(Slag.SKRIVELSE, Handlingsstatus.UPPRATTAD).getBeteckning()).isEqualTo("REV 2024-1:2");
    }

    @Test
    void sekretessen_har_en_dag_for_omprovning_som_kommer_och_kan_havas() {
        Diariehandling handling = registrera(Slag.UNDERLAG, Handlingsstatus.INKOMMEN);
        Lagrum lagrum = Lagrum.tolka("OSL 21 kap. 1 §");
        Diariumprov.nekas(() -> Sekretess.enligt(lagrum, false, null, IDAG), "diarium.fel.omprovas");
        Diariumprov.nekas(() -> Sekretess.enligt(lagrum, false, IDAG, IDAG), "diarium.fel.omprovasHarVarit");
        Diariumprov.nekas(handling::havSekretess, "diarium.fel.inteHemlig");
        handling.sekretessmarkera(Sekretess.enligt(lagrum, true, IDAG.plusYears(1), IDAG));
        assertThat(handling.isHemlig()).isTrue();
        handling.havSekretess();
        assertThat(handling.isHemlig()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Slag.class, names = {"ARSRAPPORT", "FORDJUPAD_RAPPORT", "MISSIV", "SVAR", "BESLUT", "PROTOKOLL"})
    void det_revisorerna_har_sagt_och_namnden_svarat_bevaras_vad_planen_an_sager(Slag slag) {
        Diariumprov.nekas(() -> new Gallringsregel(slag, 5), "diarium.fel.alltidBevarad");
        Diariehandling handling = registrera(slag, Handlingsstatus.EXPEDIERAD);
        arende.avsluta(IDAG, false);
        Diariumprov.nekas(() -> handling.gallra(FEM_AR, false, NU.plusYears(50), "registrator"), "diarium.fel.bevaras");
        assertThat(handling.isGallrad()).isFalse();
    }

    @Test
    void utan_regel_i_planen_bevaras_handlingen() {
        Diariehandling handling = registrera(Slag.UNDERLAG, Handlingsstatus.INKOMMEN);
        arende.avsluta(IDAG, false);
        assertThat(handling.bevarandeskal(null, false, IDAG.plusYears(50))).contains("diarium.fel.bevaras");
        assertThat(handling.bevarandeskal(new Gallringsregel(Slag.OVRIGT, 1), false, IDAG.plusYears(50))).contains("diarium.fel.bevaras");
    }

    @Test
    void gallringsfristen_fran_en_skottdag_gar_ut_nar_hela_ar_har_gatt() {
        Diariehandling handling = registrera(Slag.UNDERLAG, Handlingsstatus.INKOMMEN);
        assertThat(handling.bevarandeskal(FEM_AR, false, IDAG.plusYears(50))).as("ärendet är öppet").contains("diarium.fel.forTidigt");
        arende.avsluta(IDAG, false);
        assertThat(handling.bevarandeskal(FEM_AR, false, LocalDate.of(2029, 2, 28))).contains("diarium.fel.forTidigt");
        assertThat(handling.bevarandeskal(FEM_AR, false, LocalDate.of(2029, 3, 1))).isEmpty();
    }

    @Test
    void det_som_aberopas_som_bevis_och_det_vars_sekretess_ska_omprovas_bevaras() {
        Diariehandling handling = registrera(Slag.UNDERLAG, Handlingsstatus.INKOMMEN);
        arende.avsluta(IDAG, false);
        LocalDate sen = IDAG.plusYears(10);
        assertThat(handling.bevarandeskal(FEM_AR, true, sen)).contains("diarium.fel.aberopad");
        handling.sekretessmarkera(Sekretess.enligt(Lagrum.tolka("OSL 21:1"), false, sen, IDAG));
        assertThat(handling.bevarandeskal(FEM_AR, false, sen)).contains("diarium.fel.underOmprovning");
        assertThat(handling.bevarandeskal(FEM_AR, false, sen.minusDays(1))).isEmpty();
    }

    @Test
    void det_som_gallras_lamnar_kvar_nar_av_vem_och_enligt_vilken_regel() {
        Diariehandling handling = registrera(Slag.UNDERLAG, Handlingsstatus.INKOMMEN);
        arende.avsluta(IDAG, false);
        handling.gallra(FEM_AR, false, NU.plusYears(6), "registrator");
        assertThat(handling.isMedFil()).isFalse();
        assertThat(handling.getTitel()).isEqualTo("Titeln");
        assertThat(handling.getGallring().getTid()).isEqualTo(NU.plusYears(6));
        assertThat(handling.getGallring().getAv()).isEqualTo("registrator");
        assertThat(handling.getGallring().getRegel()).isEqualTo("Underlag: gallras 5 år efter att ärendet har avslutats");
        Diariumprov.nekas(() -> handling.gallra(FEM_AR, false, NU.plusYears(7), "registrator"), "diarium.fel.gallrad");
        Diariumprov.nekas(() -> handling.sekretessmarkera(null), "diarium.fel.gallrad");
    }

    @Test
    void ett_arende_vars_granskning_pagar_avslutas_inte_och_en_ny_handling_oppnar_ett_avslutat() {
        Diariearende granskningens = new Diariearende("REV 2024-2", 2, Arendegrund.av(Ar.granskning()), IDAG);
        Diariumprov.nekas(() -> granskningens.avsluta(IDAG, true), "diarium.fel.pagar");
        arende.avsluta(IDAG, false);
        Diariumprov.nekas(() -> arende.avsluta(IDAG, false), "diarium.fel.avslutat");
        registrera(Slag.SKRIVELSE, Handlingsstatus.INKOMMEN);
        assertThat(arende.isAvslutat()).isFalse();
    }

    private Diariehandling registrera(Slag slag, Handlingsstatus status) {
        return arende.registrera(new Handlingspost(slag, "Titeln", "Någon", IDAG, Diariumprov.fil("x")), status, NU, "registrator");
    }
}
