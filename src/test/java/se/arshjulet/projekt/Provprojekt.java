package se.arshjulet.projekt;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import se.arshjulet.testsupport.Provplan;

/** Stands for {@code projekt} in process tests: every step is due on the same day, and who is there is for the test to say. */
public class Provprojekt {

    public static final LocalDate FORFALLER = Provplan.FORFALLER;
    public static final LocalDate UTGAR = FORFALLER.plusDays(7);

    public String projektledare = "revisor";
    public List<Long> medlemmar = List.of(1L, 2L);
    public List<Long> namnder = List.of(11L, 12L);
    public List<Long> svarande = List.of(11L);

    public String projektledare(Long fordjupadId) {
        return projektledare;
    }

    public boolean harProjektledare(Long fordjupadId) {
        return projektledare != null;
    }

    public Date forfaller(Long fordjupadId, String steg) {
        return dag(FORFALLER, steg);
    }

    public Date paminner(Long fordjupadId, String steg) {
        return dag(FORFALLER.minusDays(7), steg);
    }

    public Date forsenas(Long fordjupadId, String steg) {
        return dag(FORFALLER.plusDays(1), steg);
    }

    public Date utgar(Long fordjupadId, String steg) {
        return dag(UTGAR, steg);
    }

    public List<Long> oprovade(Long fordjupadId) {
        return medlemmar;
    }

    public String provare(Long medlemId) {
        return "medlem" + medlemId;
    }

    public List<Long> sakgranskare(Long fordjupadId) {
        return namnder;
    }

    public List<Long> svarande(Long fordjupadId) {
        return svarande;
    }

    private static Date dag(LocalDate dag, String steg) {
        Projektsteg.valueOf(steg);
        return Provplan.midnatt(dag);
    }
}
