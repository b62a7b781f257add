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

    private static final int MINST_DAGAR = 14;

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

    /**
     * When the step is due. Another leader is appointed, writes the plan and has the team tried when the plan's days for that may have
     * passed though nobody is late (ADR 48). The day of the trials can be moved while they go on, and holds until it has passed.
     *
     * @param planens the day of the plan
     */
    LocalDate tidigast(LocalDate planens, LocalDate idag) {
        LocalDate minst = idag.plusDays(MINST_DAGAR);
        return switch (this) {
            case BEMANNING, PROJEKTPLAN -> planens.isBefore(minst) ? minst : planens;
            case OBEROENDE -> planens.isBefore(idag) ? minst : planens;
            default -> planens;
        };
    }

    LocalDate vanligen(LocalDate start) {
        return start.plusDays(dagar);
    }
}
