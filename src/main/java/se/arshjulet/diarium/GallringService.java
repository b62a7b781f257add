package se.arshjulet.diarium;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;

/** Gallring: the plan proposes, the registrator decides, and the handling itself says no to what must be kept. */
@Tjanst
public class GallringService {

    @Inject
    GallringRepository gallring;

    @Inject
    Handlingsinnehall innehall;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten(Roll.REGISTRATOR)
    public Gallringsforslag forslag() {
        List<Gallringsforslag.Rad> rader = new ArrayList<>();
        List<Gallringsforslag.Rad> kvar = new ArrayList<>();
        gallring.plan().forEach(regel -> foresla(regel, rader, kvar));
        return new Gallringsforslag(rader.stream().limit(Gallringsforslag.HOGST).toList(), kvar.stream().limit(Gallringsforslag.HOGST).toList());
    }

    /** What must be kept does not hide what may go: one goes on reading until there is enough of that. */
    private void foresla(Gallringsregel regel, List<Gallringsforslag.Rad> rader, List<Gallringsforslag.Rad> kvar) {
        List<Diariehandling> mogna;
        int lasta = 0;
        do {
            mogna = gallring.mogna(regel, idag().minusYears(regel.getAr()), lasta, Gallringsforslag.HOGST);
            lasta += mogna.size();
            Set<Long> aberopade = innehall.aberopade(mogna);
            for (Diariehandling h : mogna) {
                Optional<String> skal = h.bevarandeskal(regel, aberopade.contains(h.getId()), idag());
                (skal.isEmpty() ? rader : kvar).add(new Gallringsforslag.Rad(Handlingsrad.av(h, true), h.getArende().getAvslutat().toString(),
                        skal.map(nyckel -> Texter.text(nyckel, h.getBeteckning())).orElseGet(regel::beskrivning)));
            }
        } while (mogna.size() == Gallringsforslag.HOGST && rader.size() < Gallringsforslag.HOGST);
    }

    /**
     * For good: all of them or none.
     *
     * @return how many
     * @throws Regelbrott when one of them must be kept
     */
    @Tillaten(Roll.REGISTRATOR)
    public int gallra(List<Long> ider) {
        if (ider.isEmpty()) {
            throw new Regelbrott("", "diarium.fel.ingetValt");
        }
        Map<Slag, Gallringsregel> plan = gallring.plan().stream().collect(Collectors.toMap(Gallringsregel::getSlag, Function.identity()));
        List<Diariehandling> valda = gallring.valda(ider);
        Set<Long> aberopade = innehall.aberopade(valda);
        for (Diariehandling h : valda) {
            h.gallra(plan.get(h.getSlag()), aberopade.contains(h.getId()), LocalDateTime.now(klocka), inloggad.anvandarnamn());
            innehall.taBort(h);
            logg.skriv(h.getArende().getArsgranskningId(), "diarium.gallrad", h.getBeteckning());
        }
        return valda.size();
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
