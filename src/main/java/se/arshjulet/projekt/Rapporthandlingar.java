package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import se.arshjulet.diarium.Handlingskalla;

/** The frozen reports, as the diarium points at them. They are kept for good. */
@ApplicationScoped
public class Rapporthandlingar implements Handlingskalla {

    static final String KOD = "fordjupningsrapport";

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    @Override
    public String kod() {
        return KOD;
    }

    @Override
    public byte[] innehall(Long id) {
        return em.find(Fordjupningsrapport.class, id).getPdf();
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
