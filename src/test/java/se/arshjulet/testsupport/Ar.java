package se.arshjulet.testsupport;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.json.StrictJson;

/** A year that has begun, to test rules on: the nämnd NORV with two förvaltningar, a yrkesrevisor and the year's plan. */
public final class Ar {

    public static final LocalDateTime START = LocalDateTime.of(2023, 1, 9, 8, 0);
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final AtomicInteger TIDIGARE = new AtomicInteger(1900);

    private Ar() {
    }

    /** The template that comes with the program, as it is stored. */
    public static String mall() {
        return new String(StrictJson.write(Mallinnehall.medfoljande()), StandardCharsets.UTF_8);
    }

    public static Namnd namnd() {
        return namnd("NORV");
    }

    private static Namnd namnd(String kortnamn) {
        Namnd namnd = new Namnd("Nämnden för operativ regiongemensam verksamhet", kortnamn);
        namnd.laggTillForvaltning("Digitalisering IT och MT", "DIM");
        namnd.laggTillForvaltning("Medicinsk service", "MS");
        return namnd;
    }

    /** Another one, with a förvaltning, as a year must have. */
    public static Namnd namnd(String namn, String kortnamn) {
        Namnd namnd = new Namnd(namn, kortnamn);
        namnd.laggTillForvaltning("Förvaltningen " + kortnamn, "F" + kortnamn);
        return namnd;
    }

    public static Anvandare revisor() {
        return revisor("revisor");
    }

    private static Anvandare revisor(String anvandarnamn) {
        return new Anvandare(anvandarnamn, "Rut Revisor", Set.of(Roll.YRKESREVISOR));
    }

    public static Arsgranskning granskning() {
        return new Arsgranskning(new Revisionsar(2023, new Mall("Mall", 1, mall())), namnd(), revisor(), START);
    }

    /** A year, a nämnd and an auditor of its own in the database, with names that no other test has. */
    public static Arsgranskning lagrad(EntityManager em) {
        int nummer = LOPNUMMER.incrementAndGet();
        Mall mall = new Mall("Mall " + nummer, 1, mall());
        Revisionsar ar = new Revisionsar(eget(em), mall);
        Namnd namnd = namnd("N" + nummer);
        Anvandare revisor = revisor("revisor" + nummer);
        Arsgranskning granskning = new Arsgranskning(ar, namnd, revisor, START);
        for (Object ny : new Object[] {mall, ar, namnd, revisor, granskning}) {
            em.persist(ny);
        }
        return granskning;
    }

    /**
     * The first that this database has not, and that has a year before it that nobody names. Tests that name years by themselves have the twenties, with
     * the example's year, and what is outside this century; whoever needs a year that a whole content may have, at most 2099, has a database of its own.
     */
    private static int eget(EntityManager em) {
        Set<Integer> tagna = new HashSet<>(em.createQuery("select r.ar from Revisionsar r", Integer.class).getResultList());
        return IntStream.iterate(2002, ar -> ar + 1).filter(ar -> ar < 2020 || ar > 2030).filter(ar -> !tagna.contains(ar)).findFirst().getAsInt();
    }

    /** The same nämnd's case in an earlier year, which is not the year before, with the same template and auditor. */
    public static Arsgranskning foregaende(EntityManager em, Arsgranskning granskning) {
        return tidigare(em, granskning, new Revisionsar(TIDIGARE.incrementAndGet(), granskning.getRevisionsar().getMall()));
    }

    /** The same nämnd's case in the year before, with the same auditor. */
    public static Arsgranskning aretFore(EntityManager em, Arsgranskning granskning) {
        int fore = granskning.getAr() - 1;
        return tidigare(em, granskning, em.createQuery("select r from Revisionsar r where r.ar = :ar", Revisionsar.class).setParameter("ar", fore).getResultStream().findFirst()
                .orElseGet(() -> new Revisionsar(fore, granskning.getRevisionsar().getMall())));
    }

    private static Arsgranskning tidigare(EntityManager em, Arsgranskning granskning, Revisionsar ar) {
        Arsgranskning forra = new Arsgranskning(ar, granskning.getNamnd(), granskning.getYrkesrevisor(), START.minusYears(1));
        em.persist(ar);
        em.persist(forra);
        return forra;
    }
}
