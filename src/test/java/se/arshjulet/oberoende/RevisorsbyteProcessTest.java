package se.arshjulet.oberoende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.oberoende.RevisorsbyteProcessprov.AR;
import static se.arshjulet.oberoende.RevisorsbyteProcessprov.prova;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Revisorsbyte;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsportfolj;
import se.arshjulet.organisation.Portfolj;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.tid.Klocka;

/** Whoever takes over a year tries the own independence, once, in whichever way the auditor was replaced. */
class RevisorsbyteProcessTest {

    private static final LocalDate JANUARI = LocalDate.of(AR, 1, 20);
    private static final LocalDate SEPTEMBER = LocalDate.of(AR, 9, 10);

    @Test
    void ett_byte_pa_arendets_sida_ar_ocksa_att_utse_en_ny_revisor() {
        prova(prov -> {
            prov.provas(true);
            assertThat(prov.oppna()).containsExactly("utseNyRevisor");
            prov.byt("cia");
            assertThat(prov.oppna()).containsExactly("provaOberoende cia");
            prov.provas(false);
            assertThat(prov.oppna()).isEmpty();
            assertThat(prov.vantar()).contains(Steg.RISKPLAN);
        });
    }

    @Test
    void det_ar_det_ocksa_nar_hela_portfoljen_lamnas_over_i_vilken_ordning_den_an_gas_igenom() {
        for (List<Class<? extends Portfolj>> ordning : List.of(List.of(Revisorsbyte.class, Uppgiftsportfolj.class), List.of(Uppgiftsportfolj.class, Revisorsbyte.class))) {
            prova(prov -> {
                prov.provas(true);
                overlat(prov, ordning, "anna", "cia");
                assertThat(prov.oppna()).containsExactly("provaOberoende cia");
            });
            prova(prov -> {
                prov.uppgift();
                overlat(prov, ordning, "anna", "cia");
                assertThat(prov.oppna()).containsExactly("provaOberoende cia");
            });
        }
    }

    @Test
    void den_som_har_ett_hinder_senare_pa_aret_ersatts_en_gang() {
        prova(prov -> {
            prov.provas(false);
            prov.bli(SEPTEMBER).byt("bo");
            prov.provas(true);
            prov.byt("cia");
            assertThat(prov.oppna()).containsExactly("provaOberoende cia");
            prov.provas(false);
            assertThat(prov.oppna()).isEmpty();
            assertThat(prov.granskning().getYrkesrevisor().getAnvandarnamn()).isEqualTo("cia");
            assertThat(prov.processer()).isOne();
        });
    }

    @Test
    void den_som_tar_over_innan_nagot_annat_har_borjat_provar_sig_ocksa() {
        prova(prov -> {
            prov.provas(false);
            prov.bli(JANUARI).byt("bo");
            assertThat(prov.oppna()).containsExactly("provaOberoende bo");
        });
    }

    @Test
    void den_som_tar_over_fran_nagon_som_inte_hann_prova_sig_gor_det_en_gang() {
        prova(prov -> {
            prov.provas(false);
            prov.bli(SEPTEMBER).byt("bo");
            prov.byt("cia");
            assertThat(prov.oppna()).containsExactly("provaOberoende cia");
            prov.provas(false);
            assertThat(prov.oppna()).isEmpty();
        });
    }

    @Test
    void den_som_kommer_tillbaka_har_redan_provat_sig() {
        prova(prov -> {
            prov.provas(false);
            prov.bli(SEPTEMBER).byt("bo");
            prov.byt("anna");
            assertThat(prov.oppna()).isEmpty();
            assertThat(prov.processer()).isOne();
        });
    }

    @Test
    void fore_stegets_dag_vantar_en_enda_provning_pa_den_som_har_granskningen_da() {
        prova(prov -> {
            prov.som("direktor");
            prov.tjanst().avbryt(prov.id, "Börjar om.");
            prov.bli(LocalDate.of(AR - 1, 12, 1)).som("direktor");
            Long id = prov.tjanst().starta(AR, "AAA", "anna");
            prov.tjanst().bytYrkesrevisor(id, "bo");
            prov.bli(JANUARI);
            assertThat(prov.oppna()).containsExactly("provaOberoende bo");
        });
    }

    @Test
    void den_som_har_ett_hinder_kan_inte_fa_granskningen() {
        prova(prov -> {
            prov.provas(true);
            prov.byt("bo");
            prov.provas(false);
            assertThatThrownBy(() -> prov.byt("anna")).isInstanceOf(Regelbrott.class).hasMessageContaining("oberoende.fel.harHinder");
        });
    }

    @Test
    void provningen_vid_sidan_av_slutar_med_aret() {
        prova(prov -> {
            prov.provas(false);
            prov.bli(SEPTEMBER).byt("bo");
            assertThat(prov.processer()).isEqualTo(2);
            prov.som("direktor");
            prov.tjanst().avbryt(prov.id, "Nämnden upphör.");
            assertThat(prov.processer()).isZero();
        });
    }

    @Test
    void en_uppgift_som_ett_aldre_byte_lamnade_efter_sig_gar_att_slutfora() {
        prova(prov -> {
            prov.provas(true);
            prov.granskning().bytYrkesrevisor(prov.finn("bo"));
            prov.som("direktor");
            Uppgift kvar = prov.uppgift();
            ErsattareService tjanst = prov.bonor.hamta(ErsattareService.class);
            Ersattarformular formular = tjanst.las(kvar);
            assertThat(formular.getRevisorNamn()).isEqualTo("anna");
            formular.setYrkesrevisor("bo");
            prov.slutfor(tjanst, kvar, formular);
            assertThat(prov.oppna()).containsExactly("provaOberoende bo");
        });
    }

    @Test
    void den_som_tar_over_i_september_har_tid_att_prova_sig() {
        prova(prov -> {
            prov.provas(false);
            prov.bli(SEPTEMBER).byt("bo");
            assertThat(prov.task().getDueDate()).isEqualTo(omFjortonDagar());
            prov.bli(SEPTEMBER.plusDays(6));
            assertThat(prov.paminda).doesNotContain("provaOberoende");
            prov.bli(SEPTEMBER.plusDays(7));
            assertThat(prov.paminda).containsOnlyOnce("provaOberoende");
            prov.bli(SEPTEMBER.plusDays(14));
            assertThat(prov.lyfta).doesNotContain("provaOberoende");
            prov.bli(SEPTEMBER.plusDays(15));
            assertThat(prov.lyfta).containsOnlyOnce("provaOberoende");
        });
    }

    @Test
    void den_som_far_en_annans_forsenade_provning_har_tid_pa_sig() {
        prova(prov -> {
            prov.bli(SEPTEMBER);
            assertThat(prov.lyfta).containsExactly("provaOberoende");
            prov.byt("bo");
            assertThat(prov.task().getDueDate()).isEqualTo(omFjortonDagar());
        });
    }

    private static Date omFjortonDagar() {
        return Date.from(SEPTEMBER.plusDays(14).atTime(12, 0).atZone(Klocka.SVENSK_TID).toInstant());
    }

    private static void overlat(RevisorsbyteProcessprov prov, List<Class<? extends Portfolj>> ordning, String fran, String till) {
        prov.uppgift();
        prov.som("direktor");
        ordning.forEach(typ -> prov.bonor.hamta(typ).overlat(prov.finn(fran), prov.finn(till)));
    }
}
