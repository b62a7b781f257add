package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.ArendetAvbrutet;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

/** Nobody waits for an answer in a year that is cancelled. */
class SvarsavbrottTest extends Svarsprov {

    @Test
    void det_som_vantas_slutar_vantas_och_mer_tid_kan_inte_begaras() {
        begarAnstand("2024-09-01");
        avbryt();
        Svar svar = svaret();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.AVBRUTET);
        assertThat(svar.getAnstand()).extracting(Anstand::getStatus).containsExactly(Anstandsstatus.FORFALLET);
        assertThat(kalenderposter()).isZero();
        Brott.kravs("svar.fel.arendetavbrutet", () -> begarAnstand("2024-10-01"));
        Brott.kravs("svar.fel.arendetavbrutet", () -> svar.lamna(Rapportar.NU));
        assertThat(svar.kanAvskrivas()).isFalse();
    }

    @Test
    void en_komplettering_som_har_begarts_slutar_vantas() {
        lamnaIn();
        begarKomplettering();
        avbryt();
        assertThat(svaret().getStatus()).isEqualTo(Svarsstatus.AVBRUTET);
        assertThat(kalenderposter()).isZero();
    }

    @Test
    void ett_svar_som_har_kommit_ar_vad_det_var() {
        lamnaIn();
        avbryt();
        assertThat(svaret().getStatus()).isEqualTo(Svarsstatus.LAMNAT);
    }

    private void avbryt() {
        som(Roll.REVISIONSDIREKTOR, (bonor, granskning) -> {
            granskning.avbryt("Nämnden upphör.");
            bonor.hamta(Svarsavbrott.class).sluta(new ArendetAvbrutet(Arendeid.arets(id), granskning.getAvbrottsmotiv()));
            return null;
        });
    }

    private void begarAnstand(String till) {
        som(Roll.NAMND, (bonor, granskning) -> {
            Svar svar = bonor.hamta(SvarRepository.class).hamta(svarId);
            svar.begarAnstand(LocalDate.parse(till), "Nämnden hinner inte.", bonor.hamta(Inloggad.class).anvandare(), Rapportar.NU);
            return null;
        });
    }

    private Svar svaret() {
        return som(Roll.NAMND, (bonor, granskning) -> {
            Svar svar = bonor.hamta(SvarRepository.class).hamta(svarId);
            svar.getAnstand().forEach(Anstand::getStatus);
            return svar;
        });
    }

    private long kalenderposter() {
        return som(Roll.NAMND, (bonor, granskning) -> bonor.hamta(Svarskalender.class).poster(bonor.hamta(Inloggad.class).anvandare()).count());
    }
}
