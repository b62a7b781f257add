package se.arshjulet.projekt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The steps of a project, in order, each with its task and how many days after the start it is usually done. */
public enum Projektsteg {

    BEMANNING(14, ProjektProcess.UTSE),
    PROJEKTPLAN(45, ProjektProcess.PLANERA),
    OBEROENDE(60, ProjektProcess.PROVA),
    GENOMFORANDE(150, ProjektProcess.GENOMFOR),
    RAPPORTUTKAST(180, ProjektProcess.SKRIV),
    SAKGRANSKNING(201, ProjektProcess.SAKGRANSKA),
    FARDIGSTALLANDE(215, ProjektProcess.FARDIGSTALL),
    KVALITETSSAKRING(229, ProjektProcess.KVALITETSSAKRA),
    BESLUT(250, ProjektProcess.BESLUTA),
    EXPEDIERING(257, ProjektProcess.EXPEDIERA);

    private final int dagar;
    private final String uppgift;

    Projektsteg(int dagar, String uppgift) {
        this.dagar = dagar;
        this.uppgift = uppgift;
    }

    /** The step that a task is done in; empty for a task beside the plan. */
    static Optional<Projektsteg> av(String uppgift) {
        return Arrays.stream(values()).filter(steg -> steg.uppgift.equals(uppgift)).findFirst();
    }

    LocalDate vanligen(LocalDate start) {
        return start.plusDays(dagar);
    }
}
