package se.arshjulet.uppfoljning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.RiskplanRepository;

/** The yrkesrevisor audits the nämnd's uppföljning of the riskplaner, first at the delår and then at the end of the year. */
@ApplicationScoped
public class UppfoljningService implements Uppgiftsformular<Uppfoljningsformular> {

    @Inject
    UppfoljningRepository uppfoljningar;

    @Inject
    RiskplanRepository planer;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Delomradesbedomning delomraden;

    @Override
    public String nyckel() {
        return UppfoljningProcess.GRANSKA;
    }

    @Override
    public Class<Uppfoljningsformular> typ() {
        return Uppfoljningsformular.class;
    }

    @Override
    public Uppfoljningsformular las(Uppgift uppgift) {
        Uppfoljningsformular formular = new Uppfoljningsformular();
        formular.setOmgang(omgang(uppgift));
        List<Riskplan> forra = arsgranskningar.foregaende(arsgranskningar.hamta(uppgift.getArsgranskningId())).map(f -> planer.planer(f.getId())).orElse(List.of());
        List<Riskplan> utanForsta = uppfoljningar.uppfoljningar(uppgift.getArsgranskningId()).stream()
                .filter(u -> u.getOmgang() < Riskuppfoljning.SISTA_OMGANG && u.getUteblivet() != null).map(Riskuppfoljning::getRiskplan).toList();
        uppfoljningar(uppgift).forEach(u -> formular.getUppfoljningar().add(
                Uppfoljningsoversattning.tillFormular(u, utanForsta.contains(u.getRiskplan()), forra)));
        formular.setDelomraden(delomraden.las(uppgift));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Uppfoljningsformular formular) {
        Tolk tolk = new Tolk();
        List<Riskuppfoljning> upplagda = uppfoljningar(uppgift);
        for (int i = 0; i < formular.getUppfoljningar().size(); i++) {
            Uppfoljningsdel del = formular.getUppfoljningar().get(i);
            String falt = "uppfoljningar[" + i + "]";
            upplagda.stream().filter(u -> u.getRiskplan().getForvaltning().getKortnamn().equals(del.getForvaltning())).findFirst().ifPresentOrElse(
                    uppfoljning -> Uppfoljningsoversattning.skriv(uppfoljning, del, falt, tolk),
                    () -> okand(tolk, falt, del));
        }
        delomraden.spara(uppgift, formular.getDelomraden(), tolk);
        tolk.klart();
        upplagda.stream().filter(u -> u.getId() == null).forEach(uppfoljningar::lagg);
    }

    /** An empty plan may have gone since the form was opened: the förvaltning does not belong to the year. */
    private static void okand(Tolk tolk, String falt, Uppfoljningsdel del) {
        if (!del.isTom()) {
            tolk.fel(falt + ".forvaltning", "granskning.fel.okandForvaltning", Tolk.skriv(del.getForvaltning()));
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Brist> brister = new ArrayList<>();
        List<Riskuppfoljning> upplagda = uppfoljningar(uppgift);
        for (int i = 0; i < upplagda.size(); i++) {
            String falt = "uppfoljningar[" + i + "]";
            upplagda.get(i).brister().forEach(brist -> brister.add(brist.under(falt)));
        }
        brister.addAll(delomraden.brister(uppgift));
        return brister;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Uppfoljningsformular formular) {
        return Map.of();
    }

    /** One per riskplan, in the order of the plans; one that has not been written yet is new. */
    private List<Riskuppfoljning> uppfoljningar(Uppgift uppgift) {
        int omgang = omgang(uppgift);
        List<Riskplan> riskplaner = planer.planer(uppgift.getArsgranskningId());
        List<Riskuppfoljning> skrivna = uppfoljningar.uppfoljningar(uppgift.getArsgranskningId());
        return riskplaner.stream().map(plan -> skrivna.stream().filter(u -> u.getOmgang() == omgang && u.getRiskplan() == plan).findFirst()
                .orElseGet(() -> new Riskuppfoljning(plan, omgang))).toList();
    }

    private static int omgang(Uppgift uppgift) {
        return Steg.av(uppgift.getSteg()) == Steg.UPPFOLJNING_1 ? 1 : Riskuppfoljning.SISTA_OMGANG;
    }
}
