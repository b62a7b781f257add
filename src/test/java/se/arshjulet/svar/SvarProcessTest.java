package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.svar.SvarProcess.ACCEPTERAT;
import static se.arshjulet.svar.SvarProcess.GRANSKA;
import static se.arshjulet.svar.SvarProcess.KOMPLETTERA;
import static se.arshjulet.svar.SvarProcess.LAMNA;
import static se.arshjulet.svar.SvarProcess.PROVA_ANSTAND;
import static se.arshjulet.svar.SvarProcess.SVARSGRANSKNING;
import static se.arshjulet.testsupport.Provbank.NORV;
import static se.arshjulet.testsupport.Provplan.FORFALLER;
import static se.arshjulet.testsupport.Provplan.FORSENAS;
import static se.arshjulet.testsupport.Provplan.MANADER_TILL_SVARSGRANSKNING;
import static se.arshjulet.testsupport.Provplan.OPPNAR;
import static se.arshjulet.testsupport.Provplan.PAMINNER;
import static se.arshjulet.testsupport.Provplan.midnatt;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Inspelning.Anrop;
import se.arshjulet.testsupport.Slingregler;

class SvarProcessTest extends Slingregler {

    SvarProcessTest() {
        super(SvarProcess.ID, "svar", LAMNA, "NAMND", "FORTROENDEVALD",
                SVARSGRANSKNING, KOMPLETTERA, "NAMND", "FORTROENDEVALD");
    }

    @Override
    protected void gorKlart() {
        lamnaOchOppnaGranskningen();
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, true));
    }

    @Override
    protected void sandTillbaka() {
        lamnaOchOppnaGranskningen();
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, false));
    }

    private void lamnaOchOppnaGranskningen() {
        bank.slutfor(LAMNA);
        bank.korJobb();
        if (!bank.vantandeSteg().isEmpty()) {
            bank.oppna(SVARSGRANSKNING);
        }
    }

    private static LocalDate sommar(LocalDate dag) {
        return dag.plusMonths(MANADER_TILL_SVARSGRANSKNING);
    }

    @Test
    void granskningen_av_svaret_har_sin_egen_dag_i_planen() {
        ProcessInstance instans = oppnad();
        bank.slutfor(LAMNA);
        assertThat(bank.vantandeSteg()).containsExactly(SVARSGRANSKNING);
        bank.bliDag(sommar(OPPNAR).minusDays(1));
        assertThat(bank.uppgifter()).isEmpty();
        bank.bliDag(sommar(OPPNAR));
        assertThat(instans).isWaitingAt(GRANSKA).task().isAssignedTo("revisor").hasDueDate(midnatt(sommar(FORFALLER)));
    }

    @Test
    void granskningen_av_svaret_paminns_och_lyfts_till_revisionsdirektoren() {
        oppnad();
        lamnaOchOppnaGranskningen();
        bank.bliDag(sommar(PAMINNER));
        assertThat(bank.paminnelser.anrop()).containsExactly(new Anrop(NORV, SVARSGRANSKNING, GRANSKA, null));
        bank.bliDag(sommar(FORSENAS));
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, SVARSGRANSKNING, GRANSKA, "REVISIONSDIREKTOR"));
    }

    @Test
    void uteblivet_svar_lyfts_till_de_fortroendevalda_och_kan_anda_lamnas() {
        ProcessInstance instans = oppnad();
        bank.bliDag(FORSENAS);
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, "svar", LAMNA, "FORTROENDEVALD"));
        bank.bliDag(FORSENAS.plusDays(60));
        assertThat(instans).isWaitingAt(LAMNA);
        gorKlart();
        assertThat(instans).isEnded();
    }

    @Test
    void ett_svar_kan_behova_kompletteras_flera_ganger() {
        ProcessInstance instans = oppnad();
        sandTillbaka();
        bank.slutfor(KOMPLETTERA);
        assertThat(instans).isWaitingAt(GRANSKA);
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, false));
        bank.slutfor(KOMPLETTERA);
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, true));
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void en_ny_sista_dag_flyttar_paminnelsen_och_lyftet() {
        oppnad();
        bank.svarsplan.flytta(30);
        bank.meddela(SvarProcess.NY_FRIST);
        bank.bliDag(FORSENAS.plusDays(1));
        assertThat(bank.lyft.anrop()).isEmpty();
        bank.bliDag(PAMINNER.plusDays(30));
        assertThat(bank.paminnelser.anrop()).endsWith(new Anrop(NORV, "svar", LAMNA, null));
        bank.bliDag(FORSENAS.plusDays(30));
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, "svar", LAMNA, "FORTROENDEVALD"));
    }

    @Test
    void ett_lyft_svar_som_far_ny_dag_paminns_och_lyfts_igen_da() {
        oppnad();
        bank.bliDag(FORSENAS);
        bank.svarsplan.flytta(30);
        bank.meddela(SvarProcess.NY_FRIST);
        assertThat(bank.lyft.anrop()).hasSize(1);
        bank.bliDag(FORSENAS.plusDays(30));
        assertThat(bank.paminnelser.anrop()).hasSize(2);
        assertThat(bank.lyft.anrop()).hasSize(2);
        gorKlart();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void anstand_provas_av_granskaren_medan_svaret_skrivs() {
        ProcessInstance instans = oppnad();
        bank.meddela(SvarProcess.ANSTAND_BEGART);
        assertThat(bank.uppgifter()).containsExactly(LAMNA, PROVA_ANSTAND);
        assertThat(bank.uppgift(PROVA_ANSTAND)).isAssignedTo("revisor");
        bank.slutfor(PROVA_ANSTAND);
        assertThat(bank.uppgifter()).containsExactly(LAMNA);
        bank.meddela(SvarProcess.ANSTAND_BEGART);
        assertThat(bank.uppgifter()).containsExactly(LAMNA, PROVA_ANSTAND);
        gorKlart();
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void anstand_kan_begaras_med_kompletteringen_och_forsvinner_nar_den_kommer() {
        ProcessInstance instans = oppnad();
        sandTillbaka();
        bank.meddela(SvarProcess.ANSTAND_BEGART);
        assertThat(bank.uppgifter()).containsExactlyInAnyOrder(KOMPLETTERA, PROVA_ANSTAND);
        bank.slutfor(PROVA_ANSTAND);
        bank.meddela(SvarProcess.ANSTAND_BEGART);
        assertThat(bank.uppgifter()).containsExactlyInAnyOrder(KOMPLETTERA, PROVA_ANSTAND);
        bank.slutfor(KOMPLETTERA);
        assertThat(bank.uppgifter()).containsExactly(GRANSKA);
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, true));
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void en_ny_dag_for_kompletteringen_flyttar_paminnelsen_och_lyftet() {
        LocalDate tillbaka = LocalDate.of(2024, 8, 5);
        oppnad();
        bank.bliDag(tillbaka);
        sandTillbaka();
        bank.svarsplan.flytta(30);
        bank.meddela(SvarProcess.NY_FRIST);
        bank.bliDag(tillbaka.plusDays(15));
        assertThat(bank.paminnelser.anrop()).extracting(Anrop::uppgift).doesNotContain(KOMPLETTERA);
        assertThat(bank.lyft.anrop()).extracting(Anrop::uppgift).doesNotContain(KOMPLETTERA);
        bank.bliDag(tillbaka.plusDays(37));
        assertThat(bank.paminnelser.anrop()).endsWith(new Anrop(NORV, SVARSGRANSKNING, KOMPLETTERA, null));
        bank.bliDag(tillbaka.plusDays(45));
        assertThat(bank.lyft.anrop()).endsWith(new Anrop(NORV, SVARSGRANSKNING, KOMPLETTERA, "FORTROENDEVALD"));
    }

    @Test
    void ett_anstand_som_ingen_provar_lyfts_till_revisionsdirektoren() {
        oppnad();
        bank.meddela(SvarProcess.ANSTAND_BEGART);
        bank.bliDag(OPPNAR.plusDays(7));
        assertThat(bank.lyft.anrop()).isEmpty();
        bank.bliDag(OPPNAR.plusDays(8));
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, "svar", PROVA_ANSTAND, "REVISIONSDIREKTOR"));
    }

    @Test
    void ett_svar_som_aldrig_kom_avslutar_fasen() {
        ProcessInstance instans = oppnad();
        bank.bliDag(FORSENAS);
        bank.meddela(SvarProcess.KOM_ALDRIG);
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void en_komplettering_som_aldrig_kom_avslutar_fasen() {
        ProcessInstance instans = oppnad();
        sandTillbaka();
        bank.meddela(SvarProcess.KOM_ALDRIG);
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void ett_svar_pa_en_fordjupad_granskning_behover_ingen_arsgranskning() {
        ProcessInstance instans = bank.starta(SvarProcess.ID, Map.of("fordjupadId", 11L, "namndId", 3L, "steg", "svar"));
        bank.bliDag(OPPNAR);
        assertThat(instans).isWaitingAt(LAMNA).task().hasCandidateGroup("NAMND");
        gorKlart();
        assertThat(instans).isEnded();
    }
}
