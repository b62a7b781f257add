package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provbank.NORV;
import static se.arshjulet.testsupport.Provplan.midnatt;

import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Inspelning.Anrop;

/** The rules of a phase that can send back: the task in the loop has fourteen days from the day it came. */
public abstract class Slingregler extends Fasregler {

    private static final LocalDate TILLBAKA = LocalDate.of(2024, 8, 5);

    private final String steg;
    private final String uppgift;
    private final String roll;
    private final String lyftTill;

    protected Slingregler(String fas, String steg, String forsta, String forstaRoll, String forstaLyftTill,
                          String stegISlingan, String uppgift, String roll, String lyftTill) {
        super(fas, steg, forsta, forstaRoll, forstaLyftTill);
        this.steg = stegISlingan;
        this.uppgift = uppgift;
        this.roll = roll;
        this.lyftTill = lyftTill;
    }

    /** Goes from the open first task until the phase has sent back. */
    protected abstract void sandTillbaka();

    private void tillbaka() {
        oppnad();
        bank.bliDag(TILLBAKA);
        sandTillbaka();
        assertThat(bank.uppgifter()).containsExactly(uppgift);
    }

    @Test
    void det_som_sants_tillbaka_har_fjorton_dagar() {
        tillbaka();
        Task oppen = bank.uppgift(uppgift);
        if (YRKESREVISOR.equals(roll)) {
            assertThat(oppen).isAssignedTo(Provrevision.REVISOR);
        } else {
            assertThat(oppen).isNotAssigned().hasCandidateGroup(roll);
        }
        assertThat(oppen.getDueDate()).isBetween(midnatt(TILLBAKA.plusDays(14)), midnatt(TILLBAKA.plusDays(15)));
    }

    @Test
    void det_som_sants_tillbaka_paminns_efter_en_vecka() {
        tillbaka();
        bank.bliDag(TILLBAKA.plusDays(6));
        assertThat(bank.paminnelser.anrop()).extracting(Anrop::uppgift).doesNotContain(uppgift);
        bank.bliDag(TILLBAKA.plusDays(7));
        assertThat(bank.paminnelser.anrop()).endsWith(new Anrop(NORV, steg, uppgift, null));
    }

    @Test
    void det_som_sants_tillbaka_lyfts_nar_tiden_har_gatt() {
        tillbaka();
        bank.bliDag(TILLBAKA.plusDays(14));
        assertThat(bank.lyft.anrop()).extracting(Anrop::uppgift).doesNotContain(uppgift);
        bank.bliDag(TILLBAKA.plusDays(15));
        assertThat(bank.lyft.anrop()).endsWith(new Anrop(NORV, steg, uppgift, lyftTill));
        assertThat(bank.uppgifter()).containsExactly(uppgift);
    }
}
