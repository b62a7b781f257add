package se.arshjulet.mall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.arshjulet.platform.fel.Tolk;

/** The template between what is stored and what is edited. Nothing is tried here: what is not right is for {@link Mallkontroll} to say. */
final class Malloversattning {

    private static final String RAD = "\n";

    private Malloversattning() {
    }

    static void fyll(Mallformular formular, Mallinnehall mall) {
        mall.omraden().forEach(o -> formular.getOmraden().add(rad(o)));
        mall.delomradesskala().forEach(n -> formular.getDelomradesskala().add(skalrad(n.ord(), "", "", n.betydelse())));
        mall.kriteriegrupper().forEach(g -> formular.getKriteriegrupper().add(rad(g)));
        mall.delomraden().forEach(d -> formular.getDelomraden().add(rad(d)));
        mall.avsnitt().forEach(a -> formular.getAvsnitt().add(rad(a)));
        Arrays.stream(Standtext.values()).forEach(text -> formular.getTexter().add(rad(text.nyckel(), mall.text(text.nyckel()))));
        formular.setYrkesrevisor(Tolk.skriv(mall.roller().yrkesrevisor()));
        formular.setKvalitetssakrare(Tolk.skriv(mall.roller().kvalitetssakrare()));
        mall.bilagetyper().forEach(b -> formular.getBilagetyper().add(rad(b)));
        mall.kritiktrappa().forEach(k -> formular.getKritiktrappa().add(skalrad(k.ord(), "", "", k.betydelse())));
        formular.setNumrerade(mall.utseende().numrerade());
        formular.setAccent(mall.utseende().accent());
        if (mall.utseende().logotyp() != null) {
            formular.setLogotyp(mall.utseende().logotyp().png());
            formular.setLogotypAlt(Tolk.skriv(mall.utseende().logotyp().alt()));
        }
    }

    private static Omradesrad rad(Omrade omrade) {
        Omradesrad rad = new Omradesrad();
        rad.setKod(Tolk.skriv(omrade.kod()));
        rad.setNamn(Tolk.skriv(omrade.namn()));
        rad.setRubrik(Tolk.skriv(omrade.rubrik()));
        rad.setForemal(Tolk.skriv(omrade.foremal()));
        omrade.inslag().forEach(inslag -> rad.getInslag().put(inslag.name(), true));
        omrade.skala().forEach(s -> rad.getSkala().add(skalrad(s.ord(), s.begrepp(), s.mening(), s.betydelse())));
        return rad;
    }

    private static Skalrad skalrad(String ord, String begrepp, String mening, String betydelse) {
        Skalrad rad = new Skalrad();
        rad.setOrd(Tolk.skriv(ord));
        rad.setBegrepp(Tolk.skriv(begrepp));
        rad.setMening(Tolk.skriv(mening));
        rad.setBetydelse(Tolk.skriv(betydelse));
        return rad;
    }

    private static Kriterierad rad(Kriteriegrupp grupp) {
        Kriterierad rad = new Kriterierad();
        rad.setRubrik(Tolk.skriv(grupp.rubrik()));
        grupp.omraden().forEach(omrade -> rad.getOmraden().put(omrade, true));
        rad.setKriterier(String.join(RAD, grupp.kriterier()));
        return rad;
    }

    private static Delomradesrad rad(Delomradesmall delomrade) {
        Delomradesrad rad = new Delomradesrad();
        rad.setKod(Tolk.skriv(delomrade.kod()));
        rad.setOmrade(Tolk.skriv(delomrade.omrade()));
        rad.setNamn(Tolk.skriv(delomrade.namn()));
        rad.setKontrollpunkter(String.join(RAD, delomrade.kontrollpunkter()));
        rad.setOverordnad(Tolk.skriv(delomrade.overordnad()));
        rad.setSteg(Tolk.skriv(delomrade.steg()));
        return rad;
    }

    private static Avsnittsrad rad(Avsnitt avsnitt) {
        Avsnittsrad rad = new Avsnittsrad();
        rad.setSlag(Tolk.skriv(avsnitt.slag()));
        rad.setRubrik(Tolk.skriv(avsnitt.rubrik()));
        rad.setOmrade(Tolk.skriv(avsnitt.omrade()));
        return rad;
    }

    private static Textrad rad(String nyckel, String text) {
        Textrad rad = new Textrad();
        rad.setNyckel(nyckel);
        rad.setText(text);
        return rad;
    }

    private static Bilagerad rad(Bilagetyp typ) {
        Bilagerad rad = new Bilagerad();
        rad.setNummer(Tolk.skriv(typ.nummer()));
        rad.setRubrik(Tolk.skriv(typ.rubrik()));
        return rad;
    }

    static Mallinnehall las(Mallformular formular) {
        List<Omrade> omraden = formular.getOmraden().stream().map(Malloversattning::omrade).toList();
        List<Niva> skala = new ArrayList<>();
        formular.getDelomradesskala().forEach(rad -> skala.add(new Niva(skala.size() + 1, Tolk.text(rad.getOrd()), Tolk.text(rad.getBetydelse()))));
        return new Mallinnehall(omraden, skala, formular.getKriteriegrupper().stream().map(rad -> kriterier(rad, omraden)).toList(),
                formular.getDelomraden().stream().map(Malloversattning::delomrade).toList(), formular.getAvsnitt().stream().map(Malloversattning::avsnitt).toList(),
                texter(formular.getTexter()), new Rollnamn(Tolk.text(formular.getYrkesrevisor()), Tolk.text(formular.getKvalitetssakrare())),
                formular.getBilagetyper().stream().map(rad -> new Bilagetyp(Tolk.text(rad.getNummer()), Tolk.text(rad.getRubrik()))).toList(), utseende(formular),
                formular.getKritiktrappa().stream().map(rad -> new Kritiksteg(Tolk.text(rad.getOrd()), Tolk.skriv(Tolk.text(rad.getBetydelse())))).toList());
    }

    private static Omrade omrade(Omradesrad rad) {
        List<Omrade.Skalsteg> skala = new ArrayList<>();
        rad.getSkala().forEach(s -> skala.add(new Omrade.Skalsteg(skala.size() + 1, Tolk.text(s.getOrd()), Tolk.text(s.getBegrepp()), Tolk.text(s.getMening()), Tolk.text(s.getBetydelse()))));
        List<Inslag> inslag = Arrays.stream(Inslag.values()).filter(i -> Boolean.TRUE.equals(rad.getInslag().get(i.name()))).toList();
        return new Omrade(Tolk.text(rad.getKod()), Tolk.text(rad.getNamn()), Tolk.text(rad.getRubrik()), Tolk.text(rad.getForemal()), skala, inslag);
    }

    /** An area that has been taken away is no longer ticked. */
    private static Kriteriegrupp kriterier(Kriterierad rad, List<Omrade> omraden) {
        return new Kriteriegrupp(Tolk.text(rad.getRubrik()),
                omraden.stream().map(Omrade::kod).filter(kod -> kod != null && Boolean.TRUE.equals(rad.getOmraden().get(kod))).toList(), rader(rad.getKriterier()));
    }

    private static Delomradesmall delomrade(Delomradesrad rad) {
        return new Delomradesmall(Tolk.text(rad.getKod()), Tolk.text(rad.getOmrade()), Tolk.text(rad.getNamn()), rader(rad.getKontrollpunkter()),
                Tolk.text(rad.getOverordnad()), Tolk.text(rad.getSteg()));
    }

    private static Avsnitt avsnitt(Avsnittsrad rad) {
        Avsnitt.Slag slag = Arrays.stream(Avsnitt.Slag.values()).filter(s -> s.name().equals(rad.getSlag())).findFirst().orElse(null);
        return new Avsnitt(slag, Tolk.text(rad.getRubrik()), Tolk.text(rad.getOmrade()));
    }

    private static Map<String, String> texter(List<Textrad> rader) {
        return rader.stream().collect(Collectors.toMap(Textrad::getNyckel, rad -> Tolk.skriv(Tolk.text(rad.getText())).replace("\r\n", RAD), (en, annan) -> en, TreeMap::new));
    }

    private static Utseende utseende(Mallformular formular) {
        String png = Tolk.text(formular.getLogotyp());
        return new Utseende(formular.isNumrerade(), Tolk.skriv(Tolk.text(formular.getAccent())), png == null ? null : new Logotyp(png, Tolk.text(formular.getLogotypAlt())));
    }

    private static List<String> rader(String text) {
        return Tolk.skriv(text).lines().map(String::strip).filter(rad -> !rad.isEmpty()).toList();
    }
}
