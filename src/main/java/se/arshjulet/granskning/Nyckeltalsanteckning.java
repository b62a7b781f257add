package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The key figures of the year: the same part of every form that has them, under the field {@code nyckeltal}. */
@ApplicationScoped
public class Nyckeltalsanteckning {

    private static final String FALT = "nyckeltal";
    private static final int NAMN_LANGST = 200;
    private static final int ENHET_LANGST = 50;
    private static final int KALLA_LANGST = 500;
    private static final int KOMMENTAR_LANGST = 1000;

    @Inject
    NyckeltalRepository nyckeltal;

    @Inject
    GranskningRepository granskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    /** Whether the key figures belong to the task of the verksamhet: in only one of the year's periods, so that two open tasks do not write over each other. */
    public static boolean horTill(Uppgift uppgift) {
        return Steg.av(uppgift.getSteg()) == Steg.GRANSKNING_OKT;
    }

    public List<Nyckeltalsdel> las(Arsgranskning arende) {
        List<Nyckeltal> alla = nyckeltal.nyckeltal(arende.getId());
        List<Nyckeltal> forra = alla.isEmpty() ? List.of() : arsgranskningar.foregaende(arende).map(f -> nyckeltal.nyckeltal(f.getId())).orElse(List.of());
        return new ArrayList<>(alla.stream().map(ett -> {
            Nyckeltalsdel del = del(ett);
            forra.stream().filter(da -> da.arSamma(ett.getNamn(), ett.getForvaltning())).findFirst().ifPresent(da -> del.setForra(forra(da)));
            return del;
        }).toList());
    }

    private static Nyckeltalsdel del(Nyckeltal ett) {
        Nyckeltalsdel del = new Nyckeltalsdel();
        del.setId(ett.getId());
        del.setNamn(Tolk.skriv(ett.getNamn()));
        del.setEnhet(Tolk.skriv(ett.getEnhet()));
        del.setGaller(ett.getForvaltning() == null ? "" : ett.getForvaltning().getKortnamn());
        del.setDelomrade(ett.getDelomrade() == null ? "" : ett.getDelomrade().getKod());
        del.setVarde(Tolk.skriv(ett.getVarde()));
        del.setForegaende(Tolk.skriv(ett.getForegaende()));
        del.setMalvarde(Tolk.skriv(ett.getMalvarde()));
        del.setRiktning(Tolk.skriv(ett.getRiktning()));
        del.setUppgiftskalla(Tolk.skriv(ett.getKalla()));
        del.setKommentar(Tolk.skriv(ett.getKommentar()));
        return del;
    }

    /** {@code 2022: 3,9 %}; a year without a value has nothing to show. */
    private static String forra(Nyckeltal da) {
        return da.getVarde() == null ? "" : (da.getArsgranskning().getAr() + ": " + da.getVarde() + " " + Tolk.skriv(da.getEnhet())).strip();
    }

    /** Records what can be understood; the rest {@code tolk} tells. A row where nothing is filled in does not count. */
    public void spara(Arsgranskning arende, List<Nyckeltalsdel> delar, Tolk tolk) {
        List<Nyckeltal> gamla = nyckeltal.nyckeltal(arende.getId());
        if (gamla.isEmpty() && delar.isEmpty()) {
            return;
        }
        Map<String, Delomrade> delomraden = granskning.delomraden(arende.getId()).stream().collect(Collectors.toMap(Delomrade::getKod, Function.identity()));
        List<Nyckeltal> kvar = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            Nyckeltalsdel del = delar.get(i);
            if (!del.isTom()) {
                Forvaltning forvaltning = forvaltning(arende, FALT + "[" + i + "].galler", del.getGaller(), tolk);
                String namn = tolk.rad(FALT + "[" + i + "].namn", del.getNamn(), NAMN_LANGST);
                if (kvar.stream().anyMatch(k -> k.arSamma(namn, forvaltning))) {
                    tolk.fel(FALT + "[" + i + "].namn", "granskning.fel.nyckeltalDubbelt", namn);
                }
                Nyckeltal ett = gammalt(del, namn, forvaltning, gamla.stream().filter(g -> !kvar.contains(g)).toList());
                kvar.add(skriv(ett == null ? new Nyckeltal(arende, i + 1) : ett, namn, forvaltning, del, FALT + "[" + i + "].", delomraden, tolk));
                kvar.get(kvar.size() - 1).flyttaTill(kvar.size());
            }
        }
        gamla.stream().filter(g -> !kvar.contains(g)).forEach(nyckeltal::taBort);
        kvar.stream().filter(k -> k.getId() == null).forEach(nyckeltal::lagg);
    }

    /** A row without an id is known by its name, so that references stay when whoever sends the form does not know its id. */
    private static Nyckeltal gammalt(Nyckeltalsdel del, String namn, Forvaltning forvaltning, List<Nyckeltal> lediga) {
        return Stream.concat(lediga.stream().filter(g -> Objects.equals(g.getId(), del.getId())),
                lediga.stream().filter(g -> del.getId() == null && g.arSamma(namn, forvaltning))).findFirst().orElse(null);
    }

    private static Nyckeltal skriv(Nyckeltal ett, String namn, Forvaltning forvaltning, Nyckeltalsdel del, String falt, Map<String, Delomrade> delomraden, Tolk tolk) {
        String kod = Tolk.text(del.getDelomrade());
        Delomrade delomrade = kod == null || delomraden.containsKey(kod) ? delomraden.get(kod) : tolk.fel(falt + "delomrade", "granskning.fel.nyckeltalsdelomrade", kod);
        ett.beskriv(namn, tolk.rad(falt + "enhet", del.getEnhet(), ENHET_LANGST), forvaltning, delomrade);
        ett.anteckna(tolk.med(() -> Nyckeltalsvarde.tolka(falt + "varde", del.getVarde())), tolk.med(() -> Nyckeltalsvarde.tolka(falt + "foregaende", del.getForegaende())));
        ett.malsatt(tolk.med(() -> Nyckeltalsvarde.tolka(falt + "malvarde", del.getMalvarde())), tolk.val(falt + "riktning", del.getRiktning(), Riktning.class));
        ett.belagg(tolk.rad(falt + "uppgiftskalla", del.getUppgiftskalla(), KALLA_LANGST), tolk.rad(falt + "kommentar", del.getKommentar(), KOMMENTAR_LANGST));
        return ett;
    }

    /** Gives new rows their ids when everything is recorded, so that the next saving knows them. */
    public void aterfor(Arsgranskning arende, List<Nyckeltalsdel> delar) {
        List<Nyckeltalsdel> skrivna = delar.stream().filter(del -> !del.isTom()).toList();
        Iterator<Nyckeltal> lagrade = skrivna.isEmpty() ? Collections.emptyIterator() : nyckeltal.nyckeltal(arende.getId()).iterator();
        skrivna.forEach(del -> del.setId(lagrade.next().getId()));
    }

    private static Forvaltning forvaltning(Arsgranskning arende, String falt, String kortnamn, Tolk tolk) {
        String text = Tolk.text(kortnamn);
        return text == null ? null : arende.forvaltning(text)
                .orElseGet(() -> tolk.fel(falt, "granskning.fel.okandForvaltning", text));
    }

    /** What is missing before the report is handed in; during the year the values may wait. */
    public List<Brist> brister(Long arende) {
        List<Nyckeltal> alla = nyckeltal.nyckeltal(arende);
        List<Brist> brister = new ArrayList<>();
        for (int i = 0; i < alla.size(); i++) {
            String falt = FALT + "[" + i + "]";
            alla.get(i).brister().forEach(brist -> brister.add(brist.under(falt)));
        }
        return brister;
    }

    /** For the page: what a key figure can concern and belong to. */
    @Transactional
    public Nyckeltalsval val(Long arende) {
        return new Nyckeltalsval(arsgranskningar.hamta(arende).getForvaltningar().stream().map(f -> new Nyckeltalsval.Alternativ(f.getKortnamn(), f.getNamn())).toList(),
                granskning.delomraden(arende).stream().map(d -> new Nyckeltalsval.Alternativ(d.getKod(), d.getKod() + " " + d.getNamn())).toList());
    }
}
