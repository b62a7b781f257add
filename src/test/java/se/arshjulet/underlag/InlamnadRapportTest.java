package se.arshjulet.underlag;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Rapportar;

/** What is printed in the report is not changed by what is done with the underlag while it is read. */
class InlamnadRapportTest {

    private final Underlagsprov prov = new Underlagsprov();

    @Test
    void ingenting_lases_in_och_inga_hanvisningar_andras_medan_rapporten_ar_inlamnad() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        Long annan = prov.laggTill(Provfiler.csv("juni.csv", "Post;Mnkr\nPrognos;-61"));
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(annan, prov.formular(annan, false)));
        prov.gor(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "E3", "", ""));
        Long tabell = prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(annan)).tabeller().get(0).getId();
        Long hanvisning = prov.hamta(HanvisningService.class, tjanst -> tjanst.alla(prov.arende)).get(0).getId();
        Inlasningsformular overfort = prov.formular(id, true);
        rapporten(rapport -> rapport.lamnaIn(rapport.getArsgranskning().getYrkesrevisor(), null));
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, overfort));
        nekas(InlasningService.class, tjanst -> tjanst.taBort(tabell));
        nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "E3", "", "Till"));
        nekas(HanvisningService.class, tjanst -> tjanst.taBort(hanvisning));
        rapporten(Arsrapport::aterremittera);
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, overfort));
    }

    @Test
    void nar_rapporten_ar_fryst_kan_en_tabell_lasas_in_men_inte_foras_over() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        Domandatabas.gemensam().gor(em -> {
            Anvandare chef = Rapportar.anvandare("chef" + prov.arende, Roll.REVISIONSDIREKTOR);
            em.persist(chef);
            Arsrapport rapport = new Arsrapport(em.find(Arsgranskning.class, prov.arende));
            rapport.lamnaIn(rapport.getArsgranskning().getYrkesrevisor(), null);
            rapport.godkann(chef, null);
            rapport.frys(new byte[] {1}, "<p/>", Underlagsprov.NU);
            em.persist(rapport);
        });
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, true)), "overfor");
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, false)));
    }

    private <T> void nekas(Class<T> tjanst, Consumer<T> handling) {
        Brott.kravs("rapport.fel.inlamnad", () -> prov.gor(tjanst, handling));
    }

    private void rapporten(Consumer<Arsrapport> arbete) {
        Domandatabas.gemensam().gor(em -> {
            Arsrapport rapport = em.createQuery("select r from Arsrapport r where r.arsgranskning.id = :id", Arsrapport.class).setParameter("id", prov.arende).getResultStream().findFirst()
                    .orElseGet(() -> new Arsrapport(em.find(Arsgranskning.class, prov.arende)));
            arbete.accept(rapport);
            em.persist(rapport);
        });
    }
}
