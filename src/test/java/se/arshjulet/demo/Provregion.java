package se.arshjulet.demo;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A generated region in a database of its own, without a server: like the large one, with reports whose file is only a line. */
public final class Provregion {

    /** Then the svar on 2022 have been reviewed: the years end with 2022. */
    public static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    public static final int SISTA_ARET = 2022;

    private final Domandatabas databas = Domandatabas.egen();

    public Provregion(String storlek) {
        Storlek onskad = Storlek.av(storlek);
        databas.gor(em -> {
            em.persist(new Mall("Fyra områden", 1, Ar.mall()));
            em.flush();
            new Koppling(em, NU).hamta(Storregion.class).organisation(onskad, "inget");
        });
        databas.gor(em -> {
            Storregion ny = koppling(em, Demoanvandare.REGISTRATOR.anvandarnamn).med(Storfrysning.class, new Snabbfrysning()).hamta(Storregion.class);
            ny.aren(onskad).forEach(ar -> {
                ny.ar(ar, onskad);
                // as when each year is a transaction of its own: together they would take twice as long
                em.flush();
                em.clear();
            });
            ny.register();
        });
    }

    public Domandatabas databas() {
        return databas;
    }

    /** A service as whoever is logged in uses it. */
    public <T> T som(EntityManager em, String anvandarnamn, Class<T> tjanst) {
        return koppling(em, anvandarnamn).hamta(tjanst);
    }

    public Koppling koppling(EntityManager em, String anvandarnamn) {
        Anvandare jag = new Koppling(em, NU).hamta(AnvandareRepository.class).finn(anvandarnamn).orElseThrow();
        Inloggad inloggad = new Inloggad();
        inloggad.agera(jag);
        return new Koppling(em, NU).med(Inloggad.class, inloggad);
    }

    /** A document of one line, so that the region is quick to build. */
    private static final class Snabbfrysning extends Storfrysning {

        @Override
        void frys(Arsrapport rapport, LocalDateTime nar) {
            rapport.frys("rapport".getBytes(StandardCharsets.UTF_8), "<p>Rapporten</p>", nar);
        }
    }
}
