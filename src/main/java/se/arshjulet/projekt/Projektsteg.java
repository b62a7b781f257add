package se.arshjulet.projekt;

import java.time.LocalDate;

/** The steps of a project, in order, each with how many days after the start it is usually done. */
public enum Projektsteg {

    BEMANNING(14),
    PROJEKTPLAN(45),
    OBEROENDE(60),
    GENOMFORANDE(150),
    RAPPORTUTKAST(180),
    SAKGRANSKNING(201),
    FARDIGSTALLANDE(215),
    KVALITETSSAKRING(229),
    BESLUT(250),
    EXPEDIERING(257);

    private final int dagar;

    Projektsteg(int dagar) {
        this.dagar = dagar;
    }

    LocalDate vanligen(LocalDate start) {
        return start.plusDays(dagar);
    }
}
