package se.arshjulet.rakenskaper;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Which firm audits the accounts of which förvaltning in a year. */
@Tjanst
public class ByrauppdragService {

    @Inject
    RakenskapsuttalandeRepository uppdragen;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Uppdragsbyte byten;

    /** A row per förvaltning, nämnd by nämnd in Swedish order. */
    @Tillaten(Roll.ADMINISTRATOR)
    public List<Uppdragsrad> rader(int ar) {
        Map<Long, Byrauppdrag> uppdrag = uppdrag(ar);
        List<Uppdragsrad> rader = new ArrayList<>();
        for (Namnd namnd : organisation.namnder()) {
            if (namnd.isAktiv()) {
                namnd.forvaltningar(ar).forEach(f -> rader.add(Uppdragsrad.av(f.getId(), namnd.getKortnamn(), f.getNamn(), byra(uppdrag.get(f.getId())))));
            }
        }
        return rader;
    }

    /** @throws Regelbrott at the rows that someone else has changed meanwhile */
    @Tillaten(Roll.ADMINISTRATOR)
    public void spara(int ar, List<Uppdragsrad> rader) {
        Map<Long, Byrauppdrag> uppdrag = uppdrag(ar);
        Map<Long, Forvaltning> forvaltningar = organisation.namnder().stream().flatMap(n -> n.forvaltningar(ar).stream())
                .collect(Collectors.toMap(Forvaltning::getId, Function.identity()));
        Tolk tolk = new Tolk();
        for (int i = 0; i < rader.size(); i++) {
            Uppdragsrad rad = rader.get(i);
            if (rad.arAndrad()) {
                byt(tolk, "rader[" + i + "].byra", ar, rad, uppdrag.get(rad.getForvaltning()), forvaltningar.get(rad.getForvaltning()));
            }
        }
        tolk.klart();
        rader.stream().filter(Uppdragsrad::arAndrad).map(rad -> forvaltningar.get(rad.getForvaltning()).getNamnd()).distinct().forEach(namnd -> byten.folj(namnd, ar));
    }

    private void byt(Tolk tolk, String falt, int ar, Uppdragsrad rad, Byrauppdrag nu, Forvaltning forvaltning) {
        if (forvaltning == null || !rad.getForra().equals(byra(nu))) {
            tolk.fel(falt, "rakenskaper.fel.uppdragAndrat", byra(nu).isEmpty() ? "–" : byra(nu));
            return;
        }
        String namn = Tolk.text(rad.getByra());
        Byra byra = namn == null ? null : organisation.byra(namn).orElse(null);
        if (namn != null && byra == null) {
            tolk.fel(falt, "platform.fel.val", namn);
        } else if (nu == null) {
            uppdragen.lagg(new Byrauppdrag(byra, forvaltning, ar));
        } else if (byra == null) {
            uppdragen.taBort(nu);
        } else {
            nu.bytByra(byra);
        }
    }

    private Map<Long, Byrauppdrag> uppdrag(int ar) {
        return uppdragen.uppdrag(ar).stream().collect(Collectors.toMap(u -> u.getForvaltning().getId(), Function.identity(), (a, b) -> a));
    }

    private static String byra(Byrauppdrag uppdrag) {
        return uppdrag == null ? "" : uppdrag.getByra().getNamn();
    }
}
