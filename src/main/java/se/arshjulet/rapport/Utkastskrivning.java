package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.granskning.Nyckeltalsanteckning;
import se.arshjulet.mall.Nivatolkning;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.tidigare.Tidigareuppfoljning;

/** The form of the utkast, put in the entities. Everything typed is understood before anything is refused, so that all faults are told at once. */
@ApplicationScoped
public class Utkastskrivning {

    @Inject
    RapportRepository rapport;

    @Inject
    Betygsunderlag betyg;

    @Inject
    Delomradesbedomning delomradesbedomning;

    @Inject
    Forbattringsskrivning forbattringar;

    @Inject
    Utfallsskrivning utfall;

    @Inject
    Bilageskrivning bilagor;

    @Inject
    Tidigareuppfoljning tidigare;

    @Inject
    Nyckeltalsanteckning nyckeltal;

    /** @throws se.arshjulet.platform.fel.Regelbrott when something is not understood; the transaction is then to be undone */
    public void skriv(Arsrapport arsrapport, Utkastformular formular) {
        Tolk tolk = new Tolk();
        Arsgranskning granskning = arsrapport.getArsgranskning();
        arsrapport.valjBilder(bildval(formular.getBilder(), tolk));
        List<Delomrade> delomraden = betyg.delomraden(granskning);
        List<Omradesbedomning> bedomningar = rapport.omradesbedomningar(granskning.getId());
        granskning.beskrivAnsvarsomraden(Tolk.text(formular.getAnsvarsomraden()));
        forbattringar.skriv(granskning, formular.getOmraden(),
                delomraden.stream().collect(Collectors.toMap(Delomrade::getKod, Function.identity())), tolk);
        utfall.skriv(granskning, formular.getUtfall(), tolk);
        bilagor.skriv(granskning, formular.getBilagor(), tolk);
        tidigare.spara(granskning, formular.getTidigare(), tolk);
        nyckeltal.spara(granskning, formular.getNyckeltal(), tolk);
        delomradesbedomning.spara(delomraden, formular.getDelomraden(), tolk);
        List<Omrade> omraden = betyg.mall(granskning).omraden();
        for (int i = 0; i < formular.getOmraden().size(); i++) {
            omrade(tolk, "omraden[" + i + "].", granskning, formular.getOmraden().get(i), omraden, bedomningar);
        }
        tolk.klart();
        nyckeltal.aterfor(granskning, formular.getNyckeltal());
    }

    private static Set<Bildslag> bildval(List<Bildvalsdel> delar, Tolk tolk) {
        Set<Bildslag> valda = EnumSet.noneOf(Bildslag.class);
        for (int i = 0; i < delar.size(); i++) {
            Bildslag slag = tolk.val("bilder[" + i + "].slag", delar.get(i).getSlag(), Bildslag.class);
            if (slag != null && delar.get(i).isVald()) {
                valda.add(slag);
            }
        }
        return valda;
    }

    private void omrade(Tolk tolk, String falt, Arsgranskning granskning, Omradesdel del, List<Omrade> omraden,
            List<Omradesbedomning> bedomningar) {
        Omrade omrade = omraden.stream().filter(o -> o.kod().equals(del.getKod())).findFirst().orElse(null);
        if (omrade == null) {
            tolk.fel(falt + "kod", "platform.fel.val", String.valueOf(del.getKod()));
            return;
        }
        Omradesbedomning bedomning = bedomningar.stream().filter(b -> b.getOmrade().equals(omrade.kod())).findFirst()
                .orElseGet(() -> ny(granskning, omrade));
        int antal = omrade.skala().size();
        bedomning.bedom(Nivatolkning.niva(tolk, falt + "niva", del.getNiva(), antal), Tolk.text(del.getMotiv()), Tolk.text(del.getVarningsmotiv()));
        for (int i = 0; i < del.getDelbedomningar().size(); i++) {
            Delbedomningsdel delbedomning = del.getDelbedomningar().get(i);
            String plats = falt + "delbedomningar[" + i + "].";
            if (delbedomning.isTom() && granskning.forvaltning(delbedomning.getForvaltning()).isEmpty()) {
                continue;
            }
            Forvaltning forvaltning = forvaltning(tolk, plats + "forvaltning", granskning, delbedomning.getForvaltning());
            Integer niva = Nivatolkning.niva(tolk, plats + "niva", delbedomning.getNiva(), antal);
            if (forvaltning != null) {
                bedomning.delbedom(forvaltning, niva, Tolk.text(delbedomning.getText()));
            }
        }
    }

    private Omradesbedomning ny(Arsgranskning granskning, Omrade omrade) {
        Omradesbedomning ny = new Omradesbedomning(granskning, omrade.kod());
        rapport.lagg(ny);
        return ny;
    }

    /** By short name; empty is null and fine where the whole nämnd may be meant. */
    static Forvaltning forvaltning(Tolk tolk, String falt, Arsgranskning granskning, String kortnamn) {
        String text = Tolk.text(kortnamn);
        return text == null ? null : granskning.forvaltning(text)
                .orElseGet(() -> tolk.fel(falt, "rapport.fel.forvaltning", text));
    }
}
