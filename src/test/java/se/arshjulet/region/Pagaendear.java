package se.arshjulet.region;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.begaran.Begaran;
import se.arshjulet.begaran.Begaransarende;
import se.arshjulet.demo.Provregion;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.dialog.Dialogformular;
import se.arshjulet.dialog.Dialogslag;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.revisionsplan.Granskningsslag;

/** The year after the generated region's last, as it goes on: tasks, begäranden and dialog at each nämnd, and fördjupade granskningar for some. */
public final class Pagaendear {

    static final int AR = Provregion.SISTA_ARET + 1;

    private final Provregion region;
    private final int varje;

    /** @param varje how many of each, at each nämnd */
    public Pagaendear(Provregion region, int varje) {
        this.region = region;
        this.varje = varje;
    }

    public void laggUpp() {
        region.databas().gor(em -> {
            Revisionsar ar = new Revisionsar(AR, em.createQuery("select m from Mall m", Mall.class).getSingleResult());
            em.persist(ar);
            List<Namnd> namnder = em.createQuery("select n from Namnd n where n.aktiv = true order by n.id", Namnd.class).getResultList();
            List<Anvandare> revisorer = alla(em).stream().filter(a -> a.har(Roll.YRKESREVISOR)).toList();
            for (int i = 0; i < namnder.size(); i++) {
                Arsgranskning granskning = new Arsgranskning(ar, namnder.get(i), revisorer.get(i % revisorer.size()), LocalDate.of(AR, 1, 9).atTime(8, 0));
                em.persist(granskning);
                em.flush();
                IntStream.range(0, varje).forEach(nr -> uppgifter(em, granskning, nr));
                IntStream.range(0, varje).forEach(nr -> em.persist(new Begaran(Begaransarende.av(granskning), "Underlag " + nr, "Till granskningen", List.of("Avtal", "Protokoll"), LocalDate.of(2024, 3, 15),
                        Provregion.NU, "revisor")));
                fordjupad(em, granskning, namnder.get((i + 1) % namnder.size()));
            }
        });
        region.databas().gor(em -> arsgranskningar(em).forEach(granskning -> IntStream.range(0, varje).forEach(nr ->
                region.som(em, "direktor", DialogService.class).anteckna(granskning.getId(), mote(nr), null))));
    }

    private static List<Arsgranskning> arsgranskningar(EntityManager em) {
        return em.createQuery("select a from Arsgranskning a where a.revisionsar.ar = :ar order by a.id", Arsgranskning.class).setParameter("ar", AR).getResultList();
    }

    private static List<Anvandare> alla(EntityManager em) {
        return em.createQuery("select a from Anvandare a order by a.id", Anvandare.class).getResultList();
    }

    private static void uppgifter(EntityManager em, Arsgranskning granskning, int nr) {
        LocalDate forfaller = LocalDate.of(2024, 3, 1);
        em.persist(Testuppgift.lagd(granskning, Steg.OBEROENDE, "egen-" + granskning.getId() + "-" + nr, granskning.getYrkesrevisor().getAnvandarnamn(), null, forfaller, Provregion.NU));
        Uppgift gruppens = Testuppgift.lagd(granskning, Steg.OBEROENDE, "gruppens-" + granskning.getId() + "-" + nr, null, Roll.FORTROENDEVALD, forfaller, Provregion.NU);
        gruppens.lyft(Roll.REVISIONSDIREKTOR);
        em.persist(gruppens);
    }

    private static void fordjupad(EntityManager em, Arsgranskning granskning, Namnd annan) {
        FordjupadGranskning ny = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, AR, "Granskning hos " + granskning.getNamnd().getKortnamn(), "verksamhet", Provregion.NU);
        ny.adressera(granskning.getNamnd(), Adressatroll.ADRESSAT);
        ny.adressera(annan, Adressatroll.ADRESSAT);
        ny.getCykel().ledsAv(granskning.getYrkesrevisor().getAnvandarnamn());
        em.persist(ny);
    }

    private static Dialogformular mote(int nr) {
        Dialogformular mote = new Dialogformular();
        mote.setSlag(Dialogslag.PRESIDIUM.name());
        mote.setDatum("2023-10-12");
        mote.setRubrik("Dialog " + nr);
        mote.setDeltagare("Ordförande");
        mote.setText("Läget gicks igenom.");
        return mote;
    }
}
