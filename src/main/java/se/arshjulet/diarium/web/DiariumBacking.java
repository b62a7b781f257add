package se.arshjulet.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.diarium.Diariesida;
import se.arshjulet.diarium.Diariesok;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.Handlingsstatus;
import se.arshjulet.diarium.Slag;
import se.arshjulet.organisation.Namnd;

/** The register, a page at a time. What is searched for stands in the address; what cannot be understood there is told and not searched for. */
@Named
@RequestScoped
public class DiariumBacking extends Diarieadress {

    private static final int RADER = 25;

    @Inject
    DiariumService diarium;

    private Diariesida resultat;
    private List<Namnd> namnder;

    public Diariesida getResultat() {
        if (resultat == null) {
            resultat = diarium.sok(new Diariesok(text(getOrd()), text(getDnr()), text(getNamnd()), getSlag(), getStatus(), dag(getFran()), dag(getTill()),
                    getSekretess() == null || getSekretess().isEmpty() ? null : "ja".equals(getSekretess()), getSortering(), getSida(), RADER));
        }
        return resultat;
    }

    private static String text(String skrivet) {
        return skrivet == null || skrivet.isBlank() ? null : skrivet.strip();
    }

    private static LocalDate dag(String skriven) {
        try {
            return text(skriven) == null ? null : LocalDate.parse(skriven.strip());
        } catch (DateTimeParseException ingenDag) {
            return null;
        }
    }

    /** The fields whose days are none. */
    public boolean isOklarDag() {
        return Stream.of(getFran(), getTill()).anyMatch(dag -> text(dag) != null && dag(dag) == null);
    }

    public boolean isFiltrerad() {
        return Stream.of(getOrd(), getDnr(), getNamnd(), getFran(), getTill(), getSekretess()).anyMatch(v -> text(v) != null) || getSlag() != null || getStatus() != null;
    }

    public List<Namnd> getNamnder() {
        if (namnder == null) {
            namnder = diarium.namnder();
        }
        return namnder;
    }

    public Slag[] getSlagen() {
        return Slag.values();
    }

    public Handlingsstatus[] getStatusar() {
        return Handlingsstatus.values();
    }
}
