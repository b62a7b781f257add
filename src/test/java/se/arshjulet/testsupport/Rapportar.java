package se.arshjulet.testsupport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rapport.Arsrapport;

/** A year that has come as far as the report, built without a database: who audits, who reads, who decides. */
public final class Rapportar {

    public static final LocalDateTime NU = LocalDateTime.of(2024, 3, 20, 9, 0);
    public static final LocalDate BESLUTSDAG = LocalDate.of(2024, 4, 3);
    public static final LocalDate SISTA_SVARSDAG = LocalDate.of(2024, 6, 30);

    public final Namnd namnd = new Namnd("nämnden för operativ regiongemensam verksamhet", "NORV");
    public final Forvaltning dim = namnd.laggTillForvaltning("Digitalisering IT och MT", "DIM");
    public final Forvaltning ms = namnd.laggTillForvaltning("Medicinsk service", "MS");
    public final Anvandare revisor = anvandare("revisor", Roll.YRKESREVISOR);
    public final Anvandare direktor = anvandare("direktor", Roll.REVISIONSDIREKTOR);
    public final Anvandare fortroendevald = anvandare("fortroendevald", Roll.FORTROENDEVALD);
    public final Anvandare registrator = anvandare("registrator", Roll.REGISTRATOR);
    public final Arsgranskning granskning =
            new Arsgranskning(new Revisionsar(2023, new Mall("Kontorets mall", 1, Ar.mall())), namnd, revisor, NU.minusYears(1));

    public static Anvandare anvandare(String namn, Roll roll) {
        return new Anvandare(namn, namn, Set.of(roll));
    }

    public Arsrapport utkast() {
        return new Arsrapport(granskning);
    }

    public Arsrapport inlamnad() {
        Arsrapport rapport = utkast();
        rapport.lamnaIn(revisor, null);
        return rapport;
    }

    public Arsrapport fryst() {
        Arsrapport rapport = inlamnad();
        rapport.godkann(direktor, null);
        rapport.frys(new byte[] {1, 2, 3}, "<html/>", NU);
        return rapport;
    }

    public Missiv forSvar() {
        Missiv missiv = new Missiv(granskning);
        missiv.skriv(true, "Vi begär svar.", SISTA_SVARSDAG, new Beslut(BESLUTSDAG, "14"));
        missiv.besluta(fortroendevald);
        return missiv;
    }
}
