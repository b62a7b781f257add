package se.arshjulet.rakenskaper;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsbevakning;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Lyssnandemotor;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Testmotor;

/** A nämnd with two förvaltningar and two firms with one person each, with the real inbox and a real engine. */
final class Byraprov {

    private static final String STEG = "rakenskaper-AR";

    final Arsgranskning granskning;
    final Byra a = new Byra("Byrå A");
    final Byra b = new Byra("Byrå B");
    final Anvandare anna = new Anvandare("anna hos A", "Anna", Set.of(Roll.REDOVISNINGSREVISOR));
    final Anvandare bo = new Anvandare("bo hos B", "Bo", Set.of(Roll.REDOVISNINGSREVISOR));
    private final EntityManager em;
    private final Inloggad inloggad = new Inloggad();
    private final Bonor bonor;
    private final Testmotor motor;
    private String instans;

    private Byraprov(EntityManager em, Testmotor motor, Bonor[] plats) {
        this.em = em;
        this.motor = motor;
        granskning = Ar.lagrad(em);
        anna.tilldela(Set.of(Roll.REDOVISNINGSREVISOR), null, a);
        bo.tilldela(Set.of(Roll.REDOVISNINGSREVISOR), null, b);
        List.of(a, b, anna, bo).forEach(em::persist);
        em.flush();
        inloggad.agera(anna);
        bonor = new Bonor(em, inloggad, new Processmotor(motor.motor())).med(Clock.class, Clock.fixed(Ar.START.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID));
        plats[0] = bonor.observera(Uppgiftsbevakning.class);
        bonor.med(Instance.class, Koppling.alla(List.of(bonor.hamta(UttalandeService.class))));
        motor.bona("arsplan", new Provplan()).bona("byraplan", bonor.hamta(Byraplan.class)).deploya("bpmn/rakenskaper.bpmn");
    }

    static void prova(Consumer<Byraprov> prov) {
        Bonor[] plats = new Bonor[1];
        Lyssnandemotor.med(besked -> plats[0].sag(besked), motor ->
                Domandatabas.gemensam().provaOchRullaTillbaka(em -> prov.accept(new Byraprov(em, motor, plats))));
    }

    /** The model as it was: one task, whichever firms there are. */
    Byraprov enligtAldreModell() {
        Lyssnandemotor.driftsattForEn(motor.motor(), "rakenskaper.bpmn");
        return this;
    }

    /** An assignment as the administratör leaves it; null takes it away. */
    void ge(String forvaltning, Byra byra) {
        ByrauppdragService uppdragen = bonor.hamta(ByrauppdragService.class);
        List<Uppdragsrad> rader = uppdragen.rader(granskning.getAr()).stream().filter(r -> r.getNamnd().equals(granskning.getNamnd().getKortnamn())).toList();
        rader.stream().filter(r -> r.getNamn().equals(namn(forvaltning))).forEach(r -> r.setByra(byra == null ? "" : byra.getNamn()));
        uppdragen.spara(granskning.getAr(), rader);
        em.flush();
    }

    private String namn(String kortnamn) {
        return granskning.getForvaltningar().stream().filter(f -> f.getKortnamn().equals(kortnamn)).findFirst().orElseThrow().getNamn();
    }

    Byraprov oppna() {
        String nyckel = granskning.getBeteckning();
        instans = bonor.hamta(Processmotor.class).starta(RakenskaperProcess.ID, nyckel, Map.of(Processmotor.ARSGRANSKNING, granskning.getId(), Processmotor.STEG, STEG));
        bonor.hamta(Processmotor.class).oppna(nyckel, STEG);
        em.flush();
        return this;
    }

    boolean pagar() {
        return bonor.hamta(Processmotor.class).pagar(instans);
    }

    /** What lies in the group's tray of one person. */
    List<Uppgift> gruppens(Anvandare vem) {
        inloggad.agera(vem);
        return bonor.hamta(InkorgService.class).sida(new Urval(Urval.Korg.GRUPPENS, null, null, null, null, null, 1, 25)).uppgifter();
    }

    Uppgift ta(Anvandare vem) {
        Uppgift uppgift = gruppens(vem).get(0);
        bonor.hamta(InkorgService.class).ta(uppgift.getId());
        em.flush();
        return uppgift;
    }

    Uttalandeformular las(Anvandare vem, Uppgift uppgift) {
        inloggad.agera(vem);
        return (Uttalandeformular) bonor.hamta(InkorgService.class).oppna(uppgift.getId()).formular();
    }

    /** Everything that the form asks for, and handed in. */
    void lamna(Anvandare vem, Uppgift uppgift) {
        Uttalandeformular formular = las(vem, uppgift);
        formular.getUttalanden().stream().filter(del -> !del.getForvaltning().isEmpty()).forEach(del -> {
            del.setText("Rättvisande, säger " + vem.getNamn() + ".");
            del.setRattvisande("true");
        });
        bonor.hamta(InkorgService.class).slutfor(uppgift.getId(), uppgift.getSparning().getAntal(), formular);
        em.flush();
    }

    /** What has been handed in, as "förvaltning firm". */
    List<String> lamnade() {
        return bonor.hamta(RakenskapsuttalandeRepository.class).uttalanden(granskning.getId(), Period.AR).stream().filter(Rakenskapsuttalande::arLamnat)
                .map(u -> u.getForvaltning().getKortnamn() + " " + u.getByra().getNamn()).sorted().toList();
    }
}
