package se.arshjulet.rakenskaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    public Uttalandeformular las(Uppgift uppgift) {
        Uttalandeformular formular = new Uttalandeformular();
        List<Rakenskapsuttalande> skrivna = skrivna(uppgift);
        mojliga(uppgift).forEach(forvaltning -> formular.getUttalanden().add(
                Uttalandeoversattning.tillFormular(forvaltning, om(skrivna, forvaltning))));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Uttalandeformular formular) {
        List<Uttalandeoversattning> oversatta = Uttalandeoversattning.alla(formular, mojliga(uppgift));
        List<Rakenskapsuttalande> skrivna = skrivna(uppgift);
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
        List<Rakenskapsuttalande> skrivna = skrivna(uppgift);
        List<Forvaltning> mojliga = mojliga(uppgift);
        return IntStream.range(0, mojliga.size()).boxed().flatMap(i -> {
            Rakenskapsuttalande uttalande = om(skrivna, mojliga.get(i));
            List<Brist> brister = uttalande != null ? uttalande.brister()
                    : mojliga.get(i) == null ? List.of() : new Rakenskapsuttalande(null, period(uppgift), mojliga.get(i), null).brister();
            return brister.stream().map(brist -> brist.under("uttalanden[" + i + "]"));
        }).toList();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Uttalandeformular formular) {
        skrivna(uppgift).forEach(uttalande -> uttalande.lamna(LocalDateTime.now(klocka)));
        return Map.of();
    }

    private Rakenskapsuttalande nytt(Uppgift uppgift, Forvaltning forvaltning) {
        Rakenskapsuttalande nytt = new Rakenskapsuttalande(
                arsgranskningar.hamta(uppgift.getArsgranskningId()), period(uppgift), forvaltning, inloggad.anvandare().getByra());
        uttalanden.lagg(nytt);
        return nytt;
    }

    private List<Rakenskapsuttalande> skrivna(Uppgift uppgift) {
        return uttalanden.uttalanden(uppgift.getArsgranskningId(), period(uppgift)).stream().filter(u -> min(u.getByra())).toList();
    }

    /** What a statement can be about: in general (null), and the förvaltningar of the caller's firm. */
    private List<Forvaltning> mojliga(Uppgift uppgift) {
        return new ArrayList<>(Stream.concat(Stream.of((Forvaltning) null),
                uttalanden.uppdrag(uppgift.getNamndId(), uppgift.getAr()).stream().filter(u -> min(u.getByra())).map(Byrauppdrag::getForvaltning))
                .toList());
    }

    /** A firm sees its own; whoever has no firm but may see the task sees them all. */
    private boolean min(Byra byra) {
        Byra minByra = inloggad.anvandare().getByra();
        return minByra == null || Objects.equals(minByra.getId(), byra.getId());
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
