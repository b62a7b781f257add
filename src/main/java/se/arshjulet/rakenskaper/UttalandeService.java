package se.arshjulet.rakenskaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;

/** The firm makes its statements on a bokslut: one per förvaltning it is assigned, and if it wishes one in general. */
@ApplicationScoped
public class UttalandeService implements Uppgiftsformular<Uttalandeformular> {

    @Inject
    RakenskapsuttalandeRepository uttalanden;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Override
    public String nyckel() {
        return RakenskaperProcess.LAMNA_UTTALANDE;
    }

    @Override
    public Class<Uttalandeformular> typ() {
        return Uttalandeformular.class;
    }

    @Override
    public String dokument(Uppgift uppgift) {
        String bokslut = Uppgiftsformular.super.dokument(uppgift);
        return uppgift.getForemalId() == null ? bokslut : bokslut + ":" + uppgift.getForemalId();
    }

    @Override
    public Uttalandeformular las(Uppgift uppgift) {
        Uttalandeformular formular = new Uttalandeformular();
        List<Forvaltning> mojliga = mojliga(uppgift);
        List<Rakenskapsuttalande> skrivna = skrivna(uppgift, mojliga);
        mojliga.forEach(forvaltning -> formular.getUttalanden().add(
                Uttalandeoversattning.tillFormular(forvaltning, om(skrivna, forvaltning))));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Uttalandeformular formular) {
        List<Forvaltning> mojliga = mojliga(uppgift);
        List<Uttalandeoversattning> oversatta = Uttalandeoversattning.alla(formular, mojliga);
        List<Rakenskapsuttalande> skrivna = skrivna(uppgift, mojliga);
        oversatta.forEach(del -> {
            Rakenskapsuttalande funnet = om(skrivna, del.forvaltning());
            if (!del.arTom()) {
                del.skrivI(funnet == null ? nytt(uppgift, del.forvaltning()) : funnet);
            } else if (funnet != null) {
                uttalanden.taBort(funnet);
            }
        });
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Forvaltning> mojliga = mojliga(uppgift);
        List<Rakenskapsuttalande> skrivna = skrivna(uppgift, mojliga);
        return IntStream.range(0, mojliga.size()).boxed().flatMap(i -> {
            Rakenskapsuttalande uttalande = om(skrivna, mojliga.get(i));
            List<Brist> brister = uttalande != null ? uttalande.brister()
                    : mojliga.get(i) == null ? List.of() : new Rakenskapsuttalande(null, period(uppgift), mojliga.get(i), null).brister();
            return brister.stream().map(brist -> brist.under("uttalanden[" + i + "]"));
        }).toList();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Uttalandeformular formular) {
        skrivna(uppgift, mojliga(uppgift)).forEach(uttalande -> uttalande.lamna(LocalDateTime.now(klocka)));
        return Map.of();
    }

    /** A task that is for no single firm waits for them all. */
    @Override
    public boolean klarForAlla(Uppgift uppgift) {
        return uppgift.getForemalId() != null
                || uttalanden.utanUttalande(uppgift.getNamndId(), uppgift.getAr(), uppgift.getArsgranskningId(), period(uppgift)).isEmpty();
    }

    private Rakenskapsuttalande nytt(Uppgift uppgift, Forvaltning forvaltning) {
        Rakenskapsuttalande nytt = new Rakenskapsuttalande(
                arsgranskningar.hamta(uppgift.getArsgranskningId()), period(uppgift), forvaltning, inloggad.anvandare().getByra());
        uttalanden.lagg(nytt);
        return nytt;
    }

    /** What is being written: what has been handed in is no longer the form's. */
    private List<Rakenskapsuttalande> skrivna(Uppgift uppgift, List<Forvaltning> mojliga) {
        return uttalanden.uttalanden(uppgift.getArsgranskningId(), period(uppgift)).stream()
                .filter(u -> !u.arLamnat() && byrans(uppgift, u.getByra()) && mojliga.stream().anyMatch(f -> Objects.equals(id(f), id(u.getForvaltning())))).toList();
    }

    /** What a statement can be about: in general (null), and the förvaltningar of the task's firm; once each. */
    private List<Forvaltning> mojliga(Uppgift uppgift) {
        boolean allmant = uttalanden.uttalanden(uppgift.getArsgranskningId(), period(uppgift)).stream()
                .noneMatch(u -> u.arLamnat() && u.getForvaltning() == null && byrans(uppgift, u.getByra()));
        List<Forvaltning> mojliga = new ArrayList<>(allmant ? Collections.singletonList(null) : List.of());
        uttalanden.utanUttalande(uppgift.getNamndId(), uppgift.getAr(), uppgift.getArsgranskningId(), period(uppgift)).stream()
                .filter(u -> byrans(uppgift, u.getByra())).map(Byrauppdrag::getForvaltning).forEach(mojliga::add);
        return mojliga;
    }

    /** A task is for one firm. Where it names none it shows each firm its own, and whoever has no firm but may see the task sees them all. */
    private boolean byrans(Uppgift uppgift, Byra byra) {
        Byra minByra = inloggad.anvandare().getByra();
        Long vems = uppgift.getForemalId() != null || minByra == null ? uppgift.getForemalId() : minByra.getId();
        return vems == null || vems.equals(byra.getId());
    }

    private static Rakenskapsuttalande om(List<Rakenskapsuttalande> skrivna, Forvaltning forvaltning) {
        return skrivna.stream().filter(u -> Objects.equals(id(u.getForvaltning()), id(forvaltning))).findFirst().orElse(null);
    }

    private static Long id(Forvaltning forvaltning) {
        return forvaltning == null ? null : forvaltning.getId();
    }

    private static Period period(Uppgift uppgift) {
        return Steg.av(uppgift.getSteg()).period();
    }
}
