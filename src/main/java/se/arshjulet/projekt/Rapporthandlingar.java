package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.arshjulet.diarium.Handlingskalla;

/** The frozen reports, as the diarium points at them. They are kept for good. */
@ApplicationScoped
public class Rapporthandlingar implements Handlingskalla {

    static final String KOD = "fordjupningsrapport";

    @Inject
    ProjektRepository projekt;

    @Override
    public String kod() {
        return KOD;
    }

    @Override
    public byte[] innehall(Long id) {
        return projekt.frystRapport(id).getPdf();
    }

    @Override
    public Set<Long> aberopade(Set<Long> ider) {
        return ider;
    }

    /** Never asked: every report is {@link #aberopade}. */
    @Override
    public void gallra(Long id) {
        throw new IllegalStateException("A frozen report is kept for good: " + id);
    }
}
