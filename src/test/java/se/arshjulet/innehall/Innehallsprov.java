package se.arshjulet.innehall;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.demo.Demoorganisation;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A region of the demo's bodies in a database of its own, and the content of NORV 2023 in and out of it, each call in a transaction. */
abstract class Innehallsprov {

    static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);
    static Domandatabas databas;

    @BeforeAll
    static void region() throws IOException {
        databas = Domandatabas.egen();
        String mall;
        try (InputStream in = Mallinnehall.class.getResourceAsStream(Mallinnehall.MEDFOLJANDE)) {
            mall = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        databas.gor(em -> {
            Koppling koppling = new Koppling(em, NU);
            Demoorganisation.las().laggUpp(koppling.hamta(OrganisationRepository.class), koppling.hamta(RakenskapsuttalandeRepository.class));
            Mall lagrad = new Mall("Kontorets", 1, mall);
            em.persist(lagrad);
            em.persist(new Revisionsar(2023, lagrad));
            em.persist(new Anvandare("revisor", "Yrkesrevisor", Set.of(Roll.YRKESREVISOR)));
            em.persist(new Anvandare("annan", "Annan yrkesrevisor", Set.of(Roll.YRKESREVISOR)));
            em.persist(new Anvandare("direktor", "Revisionsdirektör", Set.of(Roll.REVISIONSDIREKTOR)));
            em.persist(new Anvandare("fortroendevald", "Förtroendevald", Set.of(Roll.FORTROENDEVALD)));
        });
    }

    /** Every test has a year of its own: what a cancelled one left is not seen. */
    @BeforeEach
    void nyttAr() {
        databas.gor(em -> em.createQuery("select a from Arsgranskning a", Arsgranskning.class).getResultList().stream()
                .filter(a -> a.getStatus() == Arsgranskning.Status.PAGAENDE).forEach(a -> a.avbryt("Ett annat prov")));
        for (String namnd : List.of("NORV", "RS")) {
            databas.gor(em -> em.persist(new Arsgranskning(em.createQuery("select r from Revisionsar r", Revisionsar.class).getSingleResult(),
                    new Koppling(em, NU).hamta(OrganisationRepository.class).namnd(namnd).orElseThrow(),
                    new Koppling(em, NU).hamta(AnvandareRepository.class).finn("revisor").orElseThrow(), LocalDateTime.now())));
        }
        databas.gor(em -> em.createQuery("select f from FordjupadGranskning f", FordjupadGranskning.class).getResultList().forEach(em::remove));
    }

    static void importera(String vem, byte[] fil, String marke) {
        databas.gor(em -> tjanst(em, vem).importera("NORV", 2023, fil, marke));
    }

    static byte[] exportera(String vem) {
        return databas.<Utdrag>hamta(em -> tjanst(em, vem).exportera("NORV", 2023)).fil();
    }

    /** The firm hands in what it has written. */
    static void lamnas() {
        databas.gor(em -> em.createQuery("select u from Rakenskapsuttalande u where u.lamnat is null", Rakenskapsuttalande.class).getResultList().forEach(u -> u.lamna(NU)));
    }

    static InnehallService tjanst(EntityManager em, String vem) {
        Koppling koppling = new Koppling(em, NU);
        Inloggad inloggad = new Inloggad();
        inloggad.agera(koppling.hamta(AnvandareRepository.class).finn(vem).orElseThrow());
        return koppling.med(Inloggad.class, inloggad).hamta(InnehallService.class);
    }

    static byte[] fil() {
        return Demoinnehall.fil(2023);
    }

    static byte[] andrad(Consumer<ObjectNode> andring) {
        ObjectNode ar = trad(fil());
        andring.accept(ar);
        return StrictJson.write(ar);
    }

    static ObjectNode trad(byte[] fil) {
        try {
            return (ObjectNode) StrictJson.tree(fil);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(byte[] fil) {
        return new String(fil, StandardCharsets.UTF_8);
    }
}
