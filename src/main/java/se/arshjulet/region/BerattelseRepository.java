package se.arshjulet.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.atgardsregister.Punktstatus;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.Granskningslage;
import se.arshjulet.region.Berattelseunderlag.Aterkallad;
import se.arshjulet.region.Berattelseunderlag.Kritik;
import se.arshjulet.svar.Svarsstatus;

/** What a year's revisionsberättelse rests on, for all nämnder at once: a statement for each kind of thing. */
@ApplicationScoped
class BerattelseRepository {

    private static final String ARETS = " where r.ar = :ar";

    @Inject
    EntityManager em;

    /** The motives by årsgranskning and area. */
    Map<Long, Map<String, String>> motiv(int ar) {
        Map<Long, Map<String, String>> motiv = new HashMap<>();
        rader("select a.id, o.omrade, o.motiv from Omradesbedomning o join o.arsgranskning a join a.revisionsar r" + ARETS, ar)
                .filter(rad -> rad[2] != null).forEach(rad -> motiv.computeIfAbsent((Long) rad[0], ny -> new HashMap<>()).put((String) rad[1], (String) rad[2]));
        return motiv;
    }

    Map<Long, Utgaende> expedierade(int ar) {
        return rader("select a.id, e.dnr, e.datum from Expediering e join e.arsgranskning a join a.revisionsar r" + ARETS + " and e.av is not null", ar)
                .collect(Collectors.toMap(rad -> (Long) rad[0], rad -> new Utgaende((String) rad[1], (LocalDate) rad[2])));
    }

    /** What the year has found, in the order of the report; once it has been dispatched the register has it. */
    Map<Long, List<Punkt>> forbattringsomraden(int ar) {
        return per(rader("select a.id, f.text, f.vasentlig, f.rapport, v.namn from Forbattringsomrade f join f.arsgranskning a join a.revisionsar r left join f.forvaltning v"
                + ARETS + " order by f.omrade, f.ordning, f.id", ar), rad -> new Punkt((String) rad[1], (Boolean) rad[2], (String) rad[3], (String) rad[4], null));
    }

    /** What the register of åtgärder has open by now of what was found that year or before, by nämnd. */
    Map<Long, List<Punkt>> oppna(int ar) {
        return per(rader("select n.id, p.ord.text, p.ord.omskrivning, p.ord.vasentlig, p.kalla.beteckning, v.namn, p.status from Atgardspunkt p join p.namnd n left join p.forvaltning v"
                + " where p.kalla.ar <= :ar and p.status in (se.arshjulet.atgardsregister.Punktstatus.OPPEN, se.arshjulet.atgardsregister.Punktstatus.PAGAR, se.arshjulet.atgardsregister.Punktstatus.GENOMFORD)"
                + " order by p.kalla.ar, p.kalla.ordning, p.id", ar),
                rad -> new Punkt((String) (rad[2] == null ? rad[1] : rad[2]), (Boolean) rad[3], (String) rad[4], (String) rad[5], (Punktstatus) rad[6]));
    }

    /** By number; one that has none yet comes last. */
    List<Granskad> fordjupade(int ar) {
        return em.createQuery("select f.id, f.nummer, f.titel, f.omrade, f.niva, f.cykel.lage from FordjupadGranskning f where f.ar = :ar order by f.nummer, f.titel, f.id", Object[].class)
                .setParameter("ar", ar).getResultStream()
                .map(rad -> new Granskad((Long) rad[0], (Integer) rad[1], (String) rad[2], (String) rad[3], (Integer) rad[4], (Granskningslage) rad[5])).toList();
    }

    Map<Long, List<Mottagare>> adressater(int ar) {
        return per(em.createQuery("select f.id, n.namn, x.roll from Adressat x join x.fordjupad f join x.namnd n where f.ar = :ar order by x.ordning, x.id", Object[].class)
                .setParameter("ar", ar).getResultStream(), rad -> new Mottagare((String) rad[1], (Adressatroll) rad[2]));
    }

    /** The answers on the year's reports that are awaited, did not come, are to be completed or were given up, by last date. */
    List<Vantat> obesvarade(int ar) {
        return rader("select n.namn, s.sistaSvarsdag, s.status, f.nummer, s.kompletterasSenast from Svar s join s.namnd n left join s.arsgranskning a left join a.revisionsar r left join s.fordjupad f"
                + " where (r.ar = :ar or f.ar = :ar) and s.status not in (se.arshjulet.svar.Svarsstatus.LAMNAT, se.arshjulet.svar.Svarsstatus.ACCEPTERAT, se.arshjulet.svar.Svarsstatus.AVBRUTET)"
                + " order by s.sistaSvarsdag, n.namn, s.id", ar)
                .map(rad -> new Vantat((String) rad[0], (LocalDate) rad[rad[2] == Svarsstatus.KOMPLETTERING_BEGARD ? 4 : 1], (Svarsstatus) rad[2], (Integer) rad[3])).toList();
    }

    /** What the elected auditors have decided, in the order they did. */
    Map<Long, List<Kritik>> kritik(int ar) {
        return per(rader("select a.id, k.ord, k.beslut.datum, k.beslut.paragraf, k.motiv, k.aterkallelse.beslut.datum, k.aterkallelse.beslut.paragraf, k.aterkallelse.motiv from Kritik k join k.arsgranskning a join a.revisionsar r" + ARETS
                + " order by k.beslut.datum, k.id", ar), rad -> new Kritik((String) rad[1], (LocalDate) rad[2], (String) rad[3], (String) rad[4],
                rad[5] == null ? null : new Aterkallad((LocalDate) rad[5], (String) rad[6], (String) rad[7])));
    }

    private Stream<Object[]> rader(String fraga, int ar) {
        return em.createQuery(fraga, Object[].class).setParameter("ar", ar).getResultStream();
    }

    private static <T> Map<Long, List<T>> per(Stream<Object[]> rader, Function<Object[], T> del) {
        return rader.collect(Collectors.groupingBy(rad -> (Long) rad[0], Collectors.mapping(del, Collectors.toList())));
    }

    /** How a report went out. */
    record Utgaende(String dnr, LocalDate datum) {
    }

    /**
     * @param kalla  what it stands in; of one that is not in the register the number of its fördjupade granskning, or null
     * @param status null for one that is not in the register
     */
    record Punkt(String text, boolean vasentlig, String kalla, String forvaltning, Punktstatus status) {
    }

    /** @param lage null for one that was recorded by hand */
    record Granskad(Long id, Integer nummer, String titel, String omrade, Integer niva, Granskningslage lage) {
    }

    record Mottagare(String namnd, Adressatroll roll) {
    }

    /** @param rapport number of the fördjupade granskningen that is to be answered, null for the årsrapport */
    record Vantat(String namnd, LocalDate sistaDag, Svarsstatus status, Integer rapport) {
    }
}
