package se.arshjulet.versioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Roll;

/** The versions. A list reads no texts. */
@ApplicationScoped
public class VersionRepository {

    /** A firm's versions are for whoever wrote them, and so are a nämnd's in a fördjupad granskning: other nämnder have the same role there. */
    private static final String VILKAS = " = :id and v.roll in :roller"
            + " and (v.roll <> se.arshjulet.organisation.Roll.REDOVISNINGSREVISOR and (v.roll <> se.arshjulet.organisation.Roll.NAMND or v.arsgranskningId is not null)"
            + " or v.anvandarnamn = :jag)";

    @Inject
    EntityManager em;

    void lagg(Textversion version) {
        em.persist(version);
    }

    Optional<Textversion> finn(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Textversion.class, id));
    }

    private static String vilka(Arendeid arende) {
        return " from Textversion v where v." + arende.attribut() + VILKAS;
    }

    Optional<Textversion> senaste(Arendeid arende, String dokument) {
        return em.createQuery("select v from Textversion v where v." + arende.attribut() + " = :id and v.dokument = :dokument order by v.id desc", Textversion.class)
                .setParameter("id", arende.id()).setParameter("dokument", dokument).setMaxResults(1).getResultStream().findFirst();
    }

    List<Versionsrad> rader(Arendeid arende, Set<Roll> roller, String jag, int sida) {
        return em.createQuery("select new se.arshjulet.versioner.Versionsrad(v.id, v.dokument, v.namn, v.slag, v.forfattare, v.sparad)" + vilka(arende)
                + " order by v.id desc", Versionsrad.class)
                .setParameter("id", arende.id()).setParameter("roller", roller).setParameter("jag", jag)
                .setFirstResult((sida - 1) * Versionssida.ANTAL).setMaxResults(Versionssida.ANTAL).getResultList();
    }

    long antal(Arendeid arende, Set<Roll> roller, String jag) {
        return em.createQuery("select count(v)" + vilka(arende), Long.class)
                .setParameter("id", arende.id()).setParameter("roller", roller).setParameter("jag", jag).getSingleResult();
    }

    /** Whether someone has saved, handed in or taken back texts that are an auditor's, in any task of a case; what was read in from a file is another question. */
    public boolean harSkrivit(Arendeid arende, String vem) {
        return em.createQuery("select count(v.id) from Textversion v where v." + arende.attribut() + " = :id and v.anvandarnamn = :vem and v.roll = :revisorns and v.slag not in :inlasta", Long.class)
                .setParameter("id", arende.id()).setParameter("vem", vem).setParameter("revisorns", Roll.YRKESREVISOR)
                .setParameter("inlasta", EnumSet.of(Versionsslag.FORE_IMPORT, Versionsslag.IMPORT)).getSingleResult() > 0;
    }

    /**
     * Whether someone has changed a year's content with a file after another had written or read in some of it. The same words again leave no version.
     *
     * @param forut the document of what is done before anybody writes
     */
    public boolean harAndratMedFil(Long arsgranskning, String forut, String vem) {
        return em.createQuery("select count(v.id) from Textversion v where v.arsgranskningId = :id and v.anvandarnamn = :vem and v.slag = :import and v.dokument = :helheten"
                + " and exists (select w.id from Textversion w where w.arsgranskningId = :id and w.id < v.id and w.roll = :revisorns and w.dokument <> :forut"
                + " and w.slag <> :fore and (w.slag <> :import or w.anvandarnamn <> :vem))", Long.class)
                .setParameter("id", arsgranskning).setParameter("vem", vem).setParameter("import", Versionsslag.IMPORT).setParameter("helheten", Dokument.HELHETEN)
                .setParameter("revisorns", Roll.YRKESREVISOR).setParameter("forut", forut).setParameter("fore", Versionsslag.FORE_IMPORT).getSingleResult() > 0;
    }
}
