package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Nivatolkning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.text.Text;

/** The delområden that are rated in a step: the same part of every form that has delområden, under the field {@code delomraden}. */
@ApplicationScoped
public class Delomradesbedomning {

    private static final String FALT = "delomraden";
    private static final int KOMMENTAR_LANGST = 4000;
    private static final int RUBRIK_LANGST = 500;

    @Inject
    GranskningRepository granskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    public List<Delomradesdel> las(Uppgift uppgift) {
        return las(delomraden(uppgift));
    }

    public List<Delomradesdel> las(List<Delomrade> delomraden) {
        Map<String, Delomrade> forra = forra(delomraden);
        return new ArrayList<>(delomraden.stream().map(delomrade -> {
            Delomradesdel del = del(delomrade);
            Optional.ofNullable(forra.get(delomrade.getKod())).ifPresent(da -> forra(del, da));
            return del;
        }).toList());
    }

    /** The same delområden in the nämnd's previous granskning, by code. */
    private Map<String, Delomrade> forra(List<Delomrade> delomraden) {
        return delomraden.isEmpty() ? Map.of() : arsgranskningar.foregaende(delomraden.get(0).getArsgranskning())
                .map(forra -> granskning.delomraden(forra.getId()).stream().collect(Collectors.toMap(Delomrade::getKod, Function.identity()))).orElse(Map.of());
    }

    private static void forra(Delomradesdel del, Delomrade da) {
        del.setForraAret(Tolk.skriv(da.getArsgranskning().getAr()));
        if (da.getBedomning() != null) {
            Mallinnehall mall = da.getArsgranskning().mall();
            int niva = da.getBedomning().getNiva();
            del.setForraAllvar(Tolk.skriv(mall.allvar(niva)));
            del.setForraBedomning(mall.niva(niva).ord());
        }
        del.setForraIakttagelse(da.getIakttagelse() == null ? "" : Text.ord(da.getIakttagelse().getText()));
    }

    private static Delomradesdel del(Delomrade delomrade) {
        Delomradesdel del = new Delomradesdel();
        del.setKod(delomrade.getKod());
        del.setNamn(delomrade.getNamn());
        del.setOverordnad(delomrade.getOverordnad() == null ? "" : delomrade.getOverordnad().getKod());
        del.setNiva(niva(delomrade.getBedomning()));
        del.setIakttagelse(delomrade.getIakttagelse() == null ? "" : delomrade.getIakttagelse().getText());
        delomrade.getKontrollpunkter().forEach(punkt -> del.getKontrollpunkter().add(del(punkt)));
        delomrade.getArsgranskning().getForvaltningar().forEach(f -> del.getEgenbedomningar().add(del(delomrade, f)));
        delomrade.getBeslut().forEach(underlag -> del.getBeslut().add(del(underlag)));
        return del;
    }

    private static Kontrollpunktsdel del(Kontrollpunkt punkt) {
        Kontrollpunktsdel del = new Kontrollpunktsdel();
        del.setText(punkt.getText());
        del.setUppfylld(Tolk.skriv(punkt.getUppfylld()));
        return del;
    }

    private static Egenbedomningsdel del(Delomrade delomrade, Forvaltning forvaltning) {
        Egenbedomningsdel del = new Egenbedomningsdel();
        del.setForvaltning(forvaltning.getKortnamn());
        del.setNamn(forvaltning.getNamn());
        delomrade.getEgenbedomningar().stream().filter(e -> e.getForvaltning().getId().equals(forvaltning.getId())).findFirst().ifPresent(egen -> {
            del.setNiva(niva(egen.getBedomning()));
            del.setKommentar(Tolk.skriv(egen.getKommentar()));
        });
        return del;
    }

    private static Underlagsdel del(Beslutsunderlag underlag) {
        Underlagsdel del = new Underlagsdel();
        del.setBeslut(Beslutsdel.av(underlag.getBeslut()));
        del.setRubrik(Tolk.skriv(underlag.getRubrik()));
        return del;
    }

    private static String niva(Bedomning bedomning) {
        return bedomning == null ? "" : Tolk.skriv(bedomning.getNiva());
    }

    /** Records what can be understood; the rest {@code tolk} tells. */
    public void spara(Uppgift uppgift, List<Delomradesdel> delar, Tolk tolk) {
        spara(delomraden(uppgift), delar, tolk);
    }

    public void spara(List<Delomrade> delomraden, List<Delomradesdel> delar, Tolk tolk) {
        Map<String, Delomrade> medKod = delomraden.stream().collect(Collectors.toMap(Delomrade::getKod, Function.identity()));
        for (int i = 0; i < delar.size(); i++) {
            String falt = FALT + "[" + i + "]";
            Delomrade delomrade = medKod.get(delar.get(i).getKod());
            if (delomrade == null) {
                tolk.fel(falt + ".kod", "granskning.fel.okantDelomrade", Tolk.skriv(delar.get(i).getKod()));
            } else {
                spara(delomrade, delar.get(i), falt, tolk);
            }
        }
    }

    private static void spara(Delomrade delomrade, Delomradesdel del, String falt, Tolk tolk) {
        delomrade.bedom(bedomning(delomrade, tolk, falt, del.getNiva()), Iakttagelse.av(del.getIakttagelse()));
        List<Kontrollpunkt> punkter = delomrade.getKontrollpunkter();
        for (int i = 0; i < Math.min(punkter.size(), del.getKontrollpunkter().size()); i++) {
            punkter.get(i).prova(tolk.jaNej(falt + ".kontrollpunkter[" + i + "].uppfylld", del.getKontrollpunkter().get(i).getUppfylld()));
        }
        for (int i = 0; i < del.getEgenbedomningar().size(); i++) {
            sparaEgen(delomrade, del.getEgenbedomningar().get(i), falt + ".egenbedomningar[" + i + "]", tolk);
        }
        delomrade.taBortBeslut();
        for (int i = 0; i < del.getBeslut().size(); i++) {
            String plats = falt + ".beslut[" + i + "]";
            Beslut beslut = del.getBeslut().get(i).getBeslut().tolka(tolk, plats + ".beslut");
            String rubrik = tolk.rad(plats + ".rubrik", del.getBeslut().get(i).getRubrik(), RUBRIK_LANGST);
            if (beslut != null || rubrik != null) {
                delomrade.laggTillBeslut(beslut, rubrik);
            }
        }
    }

    private static void sparaEgen(Delomrade delomrade, Egenbedomningsdel del, String falt, Tolk tolk) {
        Bedomning egen = bedomning(delomrade, tolk, falt, del.getNiva());
        String kommentar = tolk.rad(falt + ".kommentar", del.getKommentar(), KOMMENTAR_LANGST);
        Optional<Forvaltning> forvaltning = delomrade.getArsgranskning().forvaltning(del.getForvaltning());
        forvaltning.ifPresent(f -> delomrade.antecknaEgenbedomning(f, egen, kommentar));
        if (forvaltning.isEmpty() && !del.isTom()) {
            tolk.fel(falt + ".forvaltning", "granskning.fel.okandForvaltning", Tolk.skriv(del.getForvaltning()));
        }
    }

    private static Bedomning bedomning(Delomrade delomrade, Tolk tolk, String falt, String niva) {
        return Bedomning.av(Nivatolkning.niva(tolk, falt + ".niva", niva, skala(delomrade).size()));
    }

    private static List<Niva> skala(Delomrade delomrade) {
        return delomrade.getArsgranskning().mall().delomradesskala();
    }

    /** For the page: the steps of the rating, none in a template without a scale. */
    @Transactional
    public List<Niva> skala(Uppgift uppgift) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId()).mall().delomradesskala();
    }

    /** Each delområde of the step must have an iakttagelse, and a rating if the template has a scale. */
    public List<Brist> brister(Uppgift uppgift) {
        return brister(delomraden(uppgift));
    }

    public List<Brist> brister(List<Delomrade> delomraden) {
        List<Brist> brister = new ArrayList<>();
        for (int i = 0; i < delomraden.size(); i++) {
            Delomrade delomrade = delomraden.get(i);
            if (!delomrade.isBedomt() && !skala(delomrade).isEmpty()) {
                brister.add(Brist.i(FALT + "[" + i + "].niva", "granskning.fel.bedomningSaknas", delomrade.getNamn()));
            }
            if (delomrade.getIakttagelse() == null) {
                brister.add(Brist.i(FALT + "[" + i + "].iakttagelse", "granskning.fel.iakttagelseSaknas", delomrade.getNamn()));
            }
        }
        return brister;
    }

    private List<Delomrade> delomraden(Uppgift uppgift) {
        return granskning.delomraden(uppgift.getArsgranskningId(), uppgift.getSteg());
    }
}
