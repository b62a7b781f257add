package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.rapport.UtkastService;

/** The report has been sent back: the author answers the noteringar, changes the report, and hands it in again. */
@ApplicationScoped
public class AtgardaService implements Uppgiftsformular<Atgardsformular> {

    @Inject
    KvalitetssakringRepository omgangar;

    @Inject
    UtkastService utkast;

    @Override
    public String avisering() {
        return "aterremitterad";
    }

    @Override
    public String nyckel() {
        return KvalitetssakringProcess.ATGARDA_NOTERINGAR;
    }

    @Override
    public Class<Atgardsformular> typ() {
        return Atgardsformular.class;
    }

    @Override
    public String dokument(Uppgift uppgift) {
        return RapportProcess.DOKUMENT;
    }

    @Override
    public Atgardsformular las(Uppgift uppgift) {
        Atgardsformular formular = new Atgardsformular();
        formular.setUtkast(utkast.las(uppgift));
        noteringar(uppgift).forEach(notering -> formular.getNoteringar().add(tillFormular(notering)));
        return formular;
    }

    private static Atgardsdel tillFormular(Granskningsnotering notering) {
        Atgardsdel del = new Atgardsdel();
        del.setDel(Tolk.skriv(notering.getDel()));
        del.setText(Tolk.skriv(notering.getText()));
        del.setAtgardad(notering.isAtgardad());
        del.setKommentar(Tolk.skriv(notering.getKommentar()));
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Atgardsformular formular) {
        List<Granskningsnotering> noteringar = noteringar(uppgift);
        for (int i = 0; i < Math.min(noteringar.size(), formular.getNoteringar().size()); i++) {
            Atgardsdel del = formular.getNoteringar().get(i);
            noteringar.get(i).besvara(del.isAtgardad(), Tolk.text(del.getKommentar()));
        }
        if (formular.getUtkast() != null) {
            utkast.spara(uppgift, formular.getUtkast(), "utkast");
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Brist> brister = new ArrayList<>();
        List<Granskningsnotering> noteringar = noteringar(uppgift);
        for (int i = 0; i < noteringar.size(); i++) {
            if (!noteringar.get(i).arBesvarad()) {
                brister.add(Brist.i("noteringar[" + i + "].kommentar", "kvalitetssakring.fel.obesvarad", i + 1));
            }
        }
        utkast.brister(uppgift).forEach(brist -> brister.add(brist.under("utkast")));
        return brister;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Atgardsformular formular) {
        return utkast.slutfor(uppgift, formular.getUtkast());
    }

    private List<Granskningsnotering> noteringar(Uppgift uppgift) {
        return omgangar.senaste(uppgift.getArsgranskningId()).map(Kvalitetssakring::getNoteringar).orElse(List.of());
    }
}
