package se.arshjulet.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.granskning.Tillfallesanteckning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Inslag;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/** The yrkesrevisor audits the economy of a period: the forecasts of the förvaltningar and the largest deviations. */
@ApplicationScoped
public class EkonomiService implements Uppgiftsformular<Ekonomiformular> {

    private static final int POST_LANGST = 500;

    @Inject
    EkonomiRepository ekonomi;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Tillfallesanteckning tillfallen;

    @Inject
    Delomradesbedomning delomraden;

    @Override
    public String nyckel() {
        return EkonomiProcess.GRANSKA;
    }

    @Override
    public Class<Ekonomiformular> typ() {
        return Ekonomiformular.class;
    }

    @Override
    public Ekonomiformular las(Uppgift uppgift) {
        Ekonomiformular formular = new Ekonomiformular();
        formular.setTillfalle(tillfallen.antecknasHos(uppgift, Inslag.EKONOMI) ? tillfallen.las(uppgift, Inslag.EKONOMI) : null);
        List<Prognos> prognoser = ekonomi.prognoser(uppgift.getArsgranskningId());
        List<Prognos> forra = forra(uppgift);
        forvaltningar(uppgift).forEach(forvaltning -> formular.getPrognoser().add(del(uppgift, forvaltning, prognoser, forra)));
        ekonomi.avvikelser(uppgift.getArsgranskningId(), period(uppgift)).forEach(avvikelse -> formular.getAvvikelser().add(del(avvikelse)));
        formular.setDelomraden(delomraden.las(uppgift));
        return formular;
    }

    private List<Prognos> forra(Uppgift uppgift) {
        return arsgranskningar.foregaende(arsgranskningar.hamta(uppgift.getArsgranskningId())).map(f -> ekonomi.prognoser(f.getId())).orElse(List.of());
    }

    private static Prognosdel del(Uppgift uppgift, Forvaltning forvaltning, List<Prognos> prognoser, List<Prognos> forra) {
        List<Prognos> egna = prognoser.stream().filter(p -> ar(p.getForvaltning(), forvaltning)).toList();
        Prognosdel del = new Prognosdel();
        del.setForvaltning(forvaltning.getKortnamn());
        del.setNamn(forvaltning.getNamn());
        del.setTidigare(egna.stream().filter(p -> p.getPeriod().compareTo(period(uppgift)) < 0)
                .map(EkonomiService::ord).collect(Collectors.joining(" → ")));
        List<Prognos> da = forra.stream().filter(p -> ar(p.getForvaltning(), forvaltning)).sorted(Comparator.comparing(Prognos::getPeriod)).toList();
        del.setForra(da.isEmpty() ? "" : da.get(0).getArsgranskning().getAr() + ": "
                + da.stream().map(EkonomiService::ord).collect(Collectors.joining(" → ")));
        egna.stream().filter(p -> p.getPeriod() == period(uppgift)).findFirst().ifPresent(p -> {
            del.setBelopp(Tolk.skriv(p.getBelopp()));
            del.setUteblivet(Uteblivetdel.av(p.getUteblivet()));
        });
        return del;
    }

    private static String ord(Prognos prognos) {
        return prognos.isLamnad() ? prognos.getBelopp().medTecken() : Texter.text("ekonomi.ejLamnad");
    }

    private static Avvikelsedel del(Budgetavvikelse avvikelse) {
        Avvikelsedel del = new Avvikelsedel();
        del.setForvaltning(avvikelse.getForvaltning().getKortnamn());
        del.setPost(Tolk.skriv(avvikelse.getPost()));
        del.setBelopp(Tolk.skriv(avvikelse.getBelopp()));
        del.setForklaring(Tolk.skriv(avvikelse.getForklaring()));
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Ekonomiformular formular) {
        Tolk tolk = new Tolk();
        if (tillfallen.antecknasHos(uppgift, Inslag.EKONOMI)) {
            tillfallen.spara(uppgift, Inslag.EKONOMI, formular.getTillfalle(), tolk);
        } else if (formular.getTillfalle() != null && !formular.getTillfalle().isTom()) {
            tolk.fel("tillfalle", "ekonomi.fel.tillfalleHosVerksamheten");
        }
        delomraden.spara(uppgift, formular.getDelomraden(), tolk);
        Arsgranskning granskning = arsgranskningar.hamta(uppgift.getArsgranskningId());
        for (int i = 0; i < formular.getPrognoser().size(); i++) {
            sparaPrognos(granskning, period(uppgift), formular.getPrognoser().get(i), "prognoser[" + i + "]", tolk);
        }
        List<Budgetavvikelse> nya = avvikelser(granskning, period(uppgift), formular.getAvvikelser(), tolk);
        tolk.klart();
        ekonomi.avvikelser(granskning.getId(), period(uppgift)).forEach(ekonomi::taBort);
        nya.forEach(ekonomi::lagg);
    }

    /** A row for a förvaltning that the year has lost since the form was opened says nothing when it is empty. */
    private void sparaPrognos(Arsgranskning granskning, Period period, Prognosdel del, String falt, Tolk tolk) {
        if (Tolk.text(del.getBelopp()) == null && !del.getUteblivet().isValt() && granskning.forvaltning(del.getForvaltning()).isEmpty()) {
            return;
        }
        Mnkr belopp = tolk.med(() -> Mnkr.tolka(falt + ".belopp", del.getBelopp()));
        Forvaltning forvaltning = forvaltning(granskning, del.getForvaltning(), falt, tolk);
        Uteblivet uteblivet = del.getUteblivet().tolka(tolk, falt + ".uteblivet");
        if (uteblivet != null && belopp != null) {
            tolk.fel(falt + ".uteblivet.valt", "ekonomi.fel.bade", Tolk.skriv(del.getNamn()));
        }
        Prognos funnen = ekonomi.prognoser(granskning.getId()).stream()
                .filter(p -> p.getPeriod() == period && ar(p.getForvaltning(), forvaltning)).findFirst().orElse(null);
        if (funnen != null && belopp != null) {
            funnen.andra(belopp);
        } else if (funnen != null && uteblivet != null) {
            funnen.utebliver(uteblivet);
        } else if (funnen != null) {
            ekonomi.taBort(funnen);
        } else if (belopp != null && forvaltning != null) {
            ekonomi.lagg(new Prognos(granskning, forvaltning, period, belopp));
        } else if (uteblivet != null && forvaltning != null) {
            ekonomi.lagg(new Prognos(granskning, forvaltning, period, uteblivet));
        }
    }

    /** The deviations in the order of the form; a row where nothing is filled in does not count. */
    private static List<Budgetavvikelse> avvikelser(Arsgranskning granskning, Period period, List<Avvikelsedel> delar, Tolk tolk) {
        List<Budgetavvikelse> nya = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            Avvikelsedel del = delar.get(i);
            String falt = "avvikelser[" + i + "]";
            String post = tolk.rad(falt + ".post", del.getPost(), POST_LANGST);
            Mnkr belopp = tolk.med(() -> Mnkr.tolka(falt + ".belopp", del.getBelopp()));
            if (post == null && Tolk.text(del.getBelopp()) == null && Tolk.text(del.getForklaring()) == null) {
                continue;
            }
            Forvaltning forvaltning = forvaltning(granskning, del.getForvaltning(), falt, tolk);
            if (forvaltning != null) {
                Budgetavvikelse avvikelse = new Budgetavvikelse(granskning, forvaltning, period, nya.size() + 1);
                avvikelse.beskriv(post, belopp, Tolk.text(del.getForklaring()));
                nya.add(avvikelse);
            }
        }
        return nya;
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Prognos> prognoser = ekonomi.prognoser(uppgift.getArsgranskningId());
        List<Forvaltning> forvaltningar = forvaltningar(uppgift);
        List<Brist> brister = new ArrayList<>();
        for (int i = 0; i < forvaltningar.size(); i++) {
            Forvaltning forvaltning = forvaltningar.get(i);
            if (prognoser.stream().noneMatch(p -> p.getPeriod() == period(uppgift) && ar(p.getForvaltning(), forvaltning))) {
                brister.add(Brist.i("prognoser[" + i + "].belopp", "ekonomi.fel.prognosSaknas", forvaltning.getNamn()));
            }
            String uteblivet = "prognoser[" + i + "].uteblivet";
            prognoser.stream().filter(p -> p.getPeriod() == period(uppgift) && ar(p.getForvaltning(), forvaltning) && !p.isLamnad())
                    .flatMap(p -> p.getUteblivet().brister(forvaltning.getNamn()).stream()).forEach(brist -> brister.add(brist.under(uteblivet)));
        }
        List<Budgetavvikelse> avvikelser = ekonomi.avvikelser(uppgift.getArsgranskningId(), period(uppgift));
        for (int i = 0; i < avvikelser.size(); i++) {
            if (avvikelser.get(i).getPost() == null) {
                brister.add(Brist.i("avvikelser[" + i + "].post", "ekonomi.fel.postSaknas"));
            }
            if (avvikelser.get(i).getBelopp() == null) {
                brister.add(Brist.i("avvikelser[" + i + "].belopp", "ekonomi.fel.beloppSaknas"));
            }
        }
        return brister;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Ekonomiformular formular) {
        return Map.of();
    }

    private List<Forvaltning> forvaltningar(Uppgift uppgift) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId()).getForvaltningar();
    }

    private static Forvaltning forvaltning(Arsgranskning granskning, String kortnamn, String falt, Tolk tolk) {
        return granskning.forvaltning(kortnamn)
                .orElseGet(() -> tolk.fel(falt + ".forvaltning", "granskning.fel.okandForvaltning", Tolk.skriv(kortnamn)));
    }

    private static boolean ar(Forvaltning en, Forvaltning annan) {
        return annan != null && Objects.equals(en.getId(), annan.getId());
    }

    private static Period period(Uppgift uppgift) {
        return Steg.av(uppgift.getSteg()).period();
    }
}
