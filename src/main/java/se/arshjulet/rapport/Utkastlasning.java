package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.granskning.Nyckeltalsanteckning;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.text.Text;
import se.arshjulet.tidigare.Tidigareuppfoljning;

/** The utkast as recorded, put in the form: delområden in the order of the template, then the areas, the outcome and the bilagor. */
@ApplicationScoped
public class Utkastlasning {

    @Inject
    RapportRepository rapport;

    @Inject
    GranskningRepository granskningar;

    @Inject
    EkonomiRepository ekonomi;

    @Inject
    Delomradesbedomning delomradesbedomning;

    @Inject
    Betygsunderlag betyg;

    @Inject
    Tidigareuppfoljning tidigare;

    @Inject
    Nyckeltalsanteckning nyckeltal;

    @Inject
    ArsgranskningRepository arsgranskningar;

    public Utkastformular las(Arsgranskning granskning) {
        Utkastformular formular = new Utkastformular();
        formular.setAnsvarsomraden(Tolk.skriv(granskning.getAnsvarsomraden()));
        formular.setDelomraden(delomradesbedomning.las(betyg.delomraden(granskning)));
        omraden(granskning, formular);
        utfall(granskning, formular);
        arsgranskningar.foregaende(granskning).ifPresent(forra -> forraAret(forra, formular));
        formular.setTidigare(tidigare.las(granskning.getId()));
        formular.setNyckeltal(nyckeltal.las(granskning));
        Set<Bildslag> valda = rapport.arsrapport(granskning.getId()).map(Arsrapport::getBildval).orElse(Set.of());
        for (Bildslag slag : Bildslag.values()) {
            formular.getBilder().add(Bildvalsdel.av(slag, valda.contains(slag)));
        }
        rapport.bilagor(granskning.getId()).forEach(bilaga -> formular.getBilagor().add(bilaga(bilaga)));
        return formular;
    }

    private void omraden(Arsgranskning granskning, Utkastformular formular) {
        List<Omradesbedomning> bedomningar = rapport.omradesbedomningar(granskning.getId());
        List<Forbattringsomrade> forbattringsomraden = granskningar.forbattringsomraden(granskning.getId());
        var samst = betyg.samst(granskning);
        Mallinnehall mall = betyg.mall(granskning);
        for (Omrade omrade : mall.omraden()) {
            Omradesdel del = new Omradesdel();
            del.setKod(omrade.kod());
            del.setNamn(omrade.namn());
            del.setSamst(Tolk.skriv(samst.get(omrade.kod())));
            del.setSamstOrd(ord(mall, omrade, samst.get(omrade.kod())));
            Omradesbedomning bedomning = bedomningar.stream().filter(b -> b.getOmrade().equals(omrade.kod())).findFirst()
                    .orElseGet(() -> new Omradesbedomning(granskning, omrade.kod()));
            del.setNiva(Tolk.skriv(bedomning.getNiva()));
            del.setMotiv(Tolk.skriv(bedomning.getMotiv()));
            del.setVarningsmotiv(Tolk.skriv(bedomning.getVarningsmotiv()));
            granskning.getForvaltningar().forEach(f -> del.getDelbedomningar().add(delbedomning(bedomning, f)));
            forbattringsomraden.stream().filter(f -> f.getOmrade().equals(omrade.kod()))
                    .forEach(f -> del.getForbattringsomraden().add(forbattringsomrade(f)));
            formular.getOmraden().add(del);
        }
    }

    /** In the words of the delområden, which the worst rating is mostly of, else in the area's own. */
    private static String ord(Mallinnehall mall, Omrade omrade, Integer allvar) {
        return Stream.concat(mall.delomradesskala().stream().filter(niva -> mall.allvar(niva.niva()).equals(allvar)).map(Niva::ord),
                omrade.skala().stream().filter(steg -> omrade.allvar(steg.niva()).equals(allvar)).map(Omrade.Skalsteg::ord)).findFirst().orElse("");
    }

    private static Delbedomningsdel delbedomning(Omradesbedomning bedomning, Forvaltning forvaltning) {
        Delbedomningsdel del = new Delbedomningsdel();
        del.setForvaltning(forvaltning.getKortnamn());
        del.setNamn(forvaltning.getNamn());
        bedomning.delbedomning(forvaltning).ifPresent(delbedomning -> {
            del.setNiva(Tolk.skriv(delbedomning.getNiva()));
            del.setText(Tolk.skriv(delbedomning.getText()));
        });
        return del;
    }

    private static Forbattringsdel forbattringsomrade(Forbattringsomrade omrade) {
        Forbattringsdel del = new Forbattringsdel();
        del.setForvaltning(omrade.getForvaltning() == null ? "" : omrade.getForvaltning().getKortnamn());
        del.setText(Tolk.skriv(omrade.getText()));
        del.setVasentlig(omrade.isVasentlig());
        del.setDelomrade(omrade.getDelomrade() == null ? "" : omrade.getDelomrade().getKod());
        del.setRapport(Objects.toString(omrade.getRapport(), ""));
        del.setRekommendation(Objects.toString(omrade.getRekommendation(), ""));
        return del;
    }

    private void utfall(Arsgranskning granskning, Utkastformular formular) {
        List<Prognos> utfall = ekonomi.prognoser(granskning.getId()).stream().filter(p -> p.getPeriod() == Period.UTFALL).toList();
        List<Budgetavvikelse> avvikelser = ekonomi.avvikelser(granskning.getId(), Period.UTFALL);
        for (Forvaltning forvaltning : granskning.getForvaltningar()) {
            Utfallsdel del = new Utfallsdel();
            del.setForvaltning(forvaltning.getKortnamn());
            del.setNamn(forvaltning.getNamn());
            utfall.stream().filter(p -> p.getForvaltning().equals(forvaltning)).forEach(p -> del.setBelopp(p.getBelopp().medTecken()));
            avvikelser.stream().filter(a -> a.getForvaltning().equals(forvaltning)).forEach(a -> del.getAvvikelser().add(avvikelse(a)));
            formular.getUtfall().add(del);
        }
    }

    /** Last year's verdicts and outcome, to stand beside this year's. */
    private void forraAret(Arsgranskning forra, Utkastformular formular) {
        List<Omradesbedomning> bedomningar = rapport.omradesbedomningar(forra.getId());
        for (Omradesdel del : formular.getOmraden()) {
            bedomningar.stream().filter(b -> b.getOmrade().equals(del.getKod()) && b.getNiva() != null).findFirst().ifPresent(b -> {
                del.setForraAret(Tolk.skriv(forra.getAr()));
                del.setForraBedomning(betyg.mall(forra).omrade(b.getOmrade()).steg(b.getNiva()).ord());
                del.setForraMotiv(Text.ord(b.getMotiv()));
            });
        }
        List<Prognos> utfall = ekonomi.prognoser(forra.getId()).stream().filter(p -> p.getPeriod() == Period.UTFALL).toList();
        formular.getUtfall().forEach(del -> utfall.stream().filter(p -> p.getForvaltning().getKortnamn().equals(del.getForvaltning())).findFirst()
                .ifPresent(p -> del.setForra(forra.getAr() + ": " + p.getBelopp().medTecken())));
    }

    private static Avvikelsedel avvikelse(Budgetavvikelse avvikelse) {
        Avvikelsedel del = new Avvikelsedel();
        del.setPost(Tolk.skriv(avvikelse.getPost()));
        del.setBelopp(avvikelse.getBelopp() == null ? "" : avvikelse.getBelopp().medTecken());
        del.setForklaring(Tolk.skriv(avvikelse.getForklaring()));
        return del;
    }

    private static Bilagedel bilaga(Bilaga bilaga) {
        Bilagedel del = new Bilagedel();
        del.setNummer(bilaga.getNummer());
        del.setRubrik(Tolk.skriv(bilaga.getRubrik()));
        del.setText(Tolk.skriv(bilaga.getText()));
        del.setFil(bilaga.getUnderlag() == null ? "" : bilaga.getUnderlag().getBeteckning());
        return del;
    }
}
