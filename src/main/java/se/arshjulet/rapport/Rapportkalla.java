package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingskalla;

/** The frozen reports, which the diarium points at. They are kept for good. */
@ApplicationScoped
public class Rapportkalla implements Handlingskalla {

    private static final String KOD = "arsrapport";

    @Inject
    RapportRepository rapporter;

    /** @param fryst a frozen report */
    public static Handlingsfil fil(Arsrapport fryst) {
        String namn = "arsrapport-" + fryst.getArsgranskning().getBeteckning().toLowerCase(Svenska.SPRAK) + ".pdf";
        return Handlingsfil.hanvisad(namn, Handlingsfil.PDF, KOD, fryst.getId(), fryst.getSha256(), fryst.getPdf().length);
    }

    @Override
    public String kod() {
        return KOD;
    }

    @Override
    public byte[] innehall(Long id) {
        return rapporter.medId(id).getPdf();
    }

    @Override
    public Set<Long> aberopade(Set<Long> ider) {
        return ider;
    }

    @Override
    public void gallra(Long id) {
        throw new IllegalStateException("A frozen report is kept for good");
    }
}
