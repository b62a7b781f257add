package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Ersattningar;
import se.arshjulet.organisation.Roll;

/** The open tasks. A page is read through the index of its tray, so it costs the page however many tasks there are. */
@ApplicationScoped
public class UppgiftRepository {

    @Inject
    EntityManager em;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Ersattningar ersattningar;

    public void lagg(Uppgift uppgift) {
        em.persist(uppgift);
    }

    public Optional<Uppgift> finn(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Uppgift.class, id));
    }

    /** Until the transaction ends, whoever else asks this of the task waits. */
    void enITaget(Uppgift uppgift) {
        em.lock(uppgift, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Uppgift> medMotornsId(String motornsId) {
        return em.createQuery("select u from Uppgift u where u.motornsId = :id", Uppgift.class)
                .setParameter("id", motornsId).getResultStream().findFirst();
    }

    public List<Uppgift> oppna(Arendeid arende) {
        return em.createQuery("select u from Uppgift u where u." + arende.attribut() + " = :id order by u.forfaller, u.id", Uppgift.class)
                .setParameter("id", arende.id()).getResultList();
    }

    public List<Uppgift> oppna(Long arsgranskningId) {
        return oppna(Arendeid.arets(arsgranskningId));
    }

    /** The open tasks of several fördjupade granskningar, in one query. */
    public List<Uppgift> oppnaIFordjupade(List<Long> fordjupade) {
        return fordjupade.isEmpty() ? List.of() : em.createQuery("select u from Uppgift u where u.fordjupadId in :alla order by u.forfaller, u.id", Uppgift.class)
                .setParameter("alla", fordjupade).getResultList();
    }

    /** Those whose people have not been told of them, the oldest first. */
    public List<Uppgift> attAvisera(LocalDateTime nu, int hogst) {
        return em.createQuery("select u from Uppgift u where u.tillkomst.avisera <= :nu order by u.tillkomst.avisera, u.id", Uppgift.class)
                .setParameter("nu", nu).setMaxResults(hogst).getResultList();
    }

    /** A stretch of those that are due on this day or before, in the order of their ids. */
    public List<Uppgift> forfallerSenast(LocalDate dag, Long efter, int hogst) {
        return em.createQuery("select u from Uppgift u where u.forfaller <= :dag and u.id > :efter order by u.id", Uppgift.class)
                .setParameter("dag", dag).setParameter("efter", efter).setMaxResults(hogst).getResultList();
    }

    /** Those a user has, and those that the user could take. */
    public List<Uppgift> avsedda(Anvandare vem, int hogst) {
        return Stream.of(Urval.Korg.MINA, Urval.Korg.GRUPPENS).flatMap(korg -> {
            Map<String, Object> varden = new HashMap<>();
            String villkor = korg(korg, vem, varden);
            if (villkor == null) {
                return Stream.empty();
            }
            TypedQuery<Uppgift> fraga = em.createQuery("select u from Uppgift u where (" + villkor + ") and u.forfaller is not null order by u.forfaller, u.id", Uppgift.class);
            varden.forEach(fraga::setParameter);
            return fraga.setMaxResults(hogst).getResultStream();
        }).toList();
    }

    public void taBort(Uppgift uppgift) {
        em.createQuery("delete from Formularutkast f where f.uppgiftId = :id").setParameter("id", uppgift.getId()).executeUpdate();
        em.remove(uppgift);
    }

    public Uppgiftssida sida(Urval urval, Anvandare jag) {
        Map<String, Object> varden = new HashMap<>();
        String villkor = villkor(urval, jag, varden);
        if (villkor == null) {
            return new Uppgiftssida(List.of(), Map.of(), 0, 1, urval.antal());
        }
        TypedQuery<Uppgift> rader = em.createQuery(
                "select u from Uppgift u where " + villkor + " order by " + urval.sortering().ordning(), Uppgift.class);
        TypedQuery<Long> antal = em.createQuery("select count(u) from Uppgift u where " + villkor, Long.class);
        varden.forEach((namn, varde) -> {
            rader.setParameter(namn, varde);
            antal.setParameter(namn, varde);
        });
        List<Uppgift> uppgifter = rader.setFirstResult(urval.forsta()).setMaxResults(urval.antal()).getResultList();
        return new Uppgiftssida(uppgifter, anvandare.namn(uppgifter.stream().map(Uppgift::getHandlaggare)), antal.getSingleResult(), urval.sida(), urval.antal());
    }

    long antal(Urval urval, Anvandare jag) {
        Map<String, Object> varden = new HashMap<>();
        String villkor = villkor(urval, jag, varden);
        if (villkor == null) {
            return 0;
        }
        TypedQuery<Long> antal = em.createQuery("select count(u) from Uppgift u where " + villkor, Long.class);
        varden.forEach(antal::setParameter);
        return antal.getSingleResult();
    }

    private String villkor(Urval urval, Anvandare jag, Map<String, Object> varden) {
        String korg = korg(urval.korg(), jag, varden);
        if (korg == null) {
            return null;
        }
        List<String> delar = new ArrayList<>(List.of(korg));
        lagg(delar, varden, "u.namnd = :namnd", "namnd", urval.namnd());
        lagg(delar, varden, "u.ar = :ar", "ar", urval.ar());
        lagg(delar, varden, "u.fas = :fas", "fas", urval.fas());
        lagg(delar, varden, "u.forfaller <= :senast", "senast", urval.forfallerSenast());
        return String.join(" and ", delar);
    }

    private static void lagg(List<String> delar, Map<String, Object> varden, String del, String namn, Object varde) {
        if (varde != null) {
            delar.add(del);
            varden.put(namn, varde);
        }
    }

    /** @return null when such a tray cannot hold anything for this user */
    private String korg(Urval.Korg korg, Anvandare jag, Map<String, Object> varden) {
        return switch (korg) {
            case MINA -> mina(jag, varden);
            case GRUPPENS -> gruppens(jag, varden);
            case LYFTA -> {
                varden.put("roller", jag.getRoller());
                yield jag.getRoller().isEmpty() ? null : "u.lyftTill in :roller";
            }
        };
    }

    /** Mine, and those of the people I am here for that ask for a role I have. One person is one range of the index. */
    private String mina(Anvandare jag, Map<String, Object> varden) {
        varden.put("jag", jag.getId());
        List<Long> franvarande = ersattningar.av(jag).stream().map(Anvandare::getId).toList();
        if (franvarande.isEmpty()) {
            return "u.handlaggareId = :jag";
        }
        varden.put("demJagErsatter", Stream.concat(Stream.of(jag.getId()), franvarande.stream()).toList());
        varden.put("minaRoller", jag.getRoller());
        return "u.handlaggareId in :demJagErsatter and (u.handlaggareId = :jag or u.roll in :minaRoller)";
    }

    /** Those that someone has. */
    List<Uppgift> hos(Long anvandareId) {
        return em.createQuery("select u from Uppgift u where u.handlaggareId = :vem order by u.forfaller, u.id", Uppgift.class)
                .setParameter("vem", anvandareId).getResultList();
    }

    /** The årsgranskningar in which any of these has an auditor's task. */
    List<Long> revisorernasArenden(List<Long> anvandarId) {
        return em.createQuery("select distinct u.arsgranskningId from Uppgift u where u.handlaggareId in :alla and u.roll = :roll and u.arsgranskningId is not null", Long.class)
                .setParameter("alla", anvandarId).setParameter("roll", Roll.YRKESREVISOR).getResultList();
    }

    /** How many open tasks there are for one role; for a nämnd its own, for a firm those where it has something to say. */
    long antalFor(Roll roll, Anvandare vem) {
        Map<String, Object> varden = new HashMap<>(Map.of("roll", roll));
        String villkor = "u.roll = :roll";
        if (roll == Roll.NAMND) {
            villkor += " and u.namndId = :minNamnd";
            varden.put("minNamnd", vem.getNamnd().getId());
        } else if (roll == Roll.REDOVISNINGSREVISOR) {
            villkor += ByrauppgiftRepository.BYRANS;
            varden.put("minByra", vem.getByra().getId());
        }
        TypedQuery<Long> antal = em.createQuery("select count(u) from Uppgift u where " + villkor, Long.class);
        varden.forEach(antal::setParameter);
        return antal.getSingleResult();
    }

    /** Nobody has it and one of my roles may take it, or give it to an auditor; a nämnd only its own, a firm only where it has something to say. */
    private static String gruppens(Anvandare jag, Map<String, Object> varden) {
        List<String> roller = new ArrayList<>();
        for (Roll roll : jag.getRoller()) {
            switch (roll) {
                case YRKESREVISOR, ADMINISTRATOR -> { }
                case REVISIONSDIREKTOR -> roller.add("u.roll in (se.arshjulet.organisation.Roll.REVISIONSDIREKTOR, se.arshjulet.organisation.Roll.YRKESREVISOR)");
                case NAMND -> {
                    roller.add("u.roll = se.arshjulet.organisation.Roll.NAMND and u.namndId = :minNamnd");
                    varden.put("minNamnd", jag.getNamnd() == null ? -1L : jag.getNamnd().getId());
                }
                case REDOVISNINGSREVISOR -> {
                    roller.add("u.roll = se.arshjulet.organisation.Roll.REDOVISNINGSREVISOR" + ByrauppgiftRepository.BYRANS);
                    varden.put("minByra", jag.getByra() == null ? -1L : jag.getByra().getId());
                }
                default -> roller.add("u.roll = se.arshjulet.organisation.Roll." + roll);
            }
        }
        return roller.isEmpty() ? null : "u.handlaggare is null and (" + String.join(" or ", roller) + ")";
    }

    Optional<Formularutkast> utkast(Long uppgiftId, String anvandarnamn) {
        return em.createQuery("select f from Formularutkast f where f.uppgiftId = :id and f.anvandarnamn = :jag", Formularutkast.class)
                .setParameter("id", uppgiftId).setParameter("jag", anvandarnamn).getResultStream().findFirst();
    }

    /** Someone has typed something in its form that could not be understood. */
    public boolean harUtkast(Long uppgiftId) {
        return em.createQuery("select count(f) from Formularutkast f where f.uppgiftId = :id", Long.class).setParameter("id", uppgiftId).getSingleResult() > 0;
    }

    void laggUtkast(Formularutkast utkast) {
        em.persist(utkast);
    }

    void taBortUtkast(Formularutkast utkast) {
        em.remove(utkast);
    }
}
