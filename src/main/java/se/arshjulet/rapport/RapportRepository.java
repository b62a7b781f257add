package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;

/** What the årsrapport is made of: a list a statement, with what belongs to each row in one more. */
@ApplicationScoped
public class RapportRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Omradesbedomning ny) {
        em.persist(ny);
    }

    public void lagg(Bilaga ny) {
        em.persist(ny);
    }

    public void taBort(Bilaga borta) {
        em.remove(borta);
    }

    public Optional<Arsrapport> arsrapport(Long arsgranskningId) {
        return alla(Arsrapport.class, arsgranskningId, "").getResultStream().findFirst();
    }

    Arsrapport medId(Long id) {
        return em.find(Arsrapport.class, id);
    }

    /** The year's report, begun now when nobody has. */
    public Arsrapport paborjad(Arsgranskning granskning) {
        return arsrapport(granskning.getId()).orElseGet(() -> {
            Arsrapport ny = new Arsrapport(granskning);
            em.persist(ny);
            return ny;
        });
    }

    public List<Omradesbedomning> omradesbedomningar(Long arsgranskningId) {
        return alla(Omradesbedomning.class, arsgranskningId, "order by x.id")
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "x.delbedomningar").getResultList();
    }

    /** In the order of their numbers. */
    public List<Bilaga> bilagor(Long arsgranskningId) {
        return alla(Bilaga.class, arsgranskningId, "").setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "x.underlag").getResultList().stream()
                .sorted(Bilagenummer.ORDNING).toList();
    }

    private <T> TypedQuery<T> alla(Class<T> typ, Long arsgranskningId, String mer) {
        return em.createQuery("select x from " + typ.getSimpleName() + " x where x.arsgranskning.id = :id " + mer, typ)
                .setParameter("id", arsgranskningId);
    }

    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Arsfakta.av(em.createQuery("select d.omradesbedomning.arsgranskning from Delbedomning d where d.forvaltning.id = :id", Arsgranskning.class)
                .setParameter("id", forvaltning).getResultStream(), "organisation.faktum.delbedomning");
    }
}
