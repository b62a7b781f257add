package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.kvalitetssakring.Utfall;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The report is finished: the facts check is met remark by remark, the words are mended, and it comes back here when it is sent back. */
@ApplicationScoped
public class FardigstallandeService extends Projektuppgift<Fardigstallandeformular> {

    @Inject
    RapportutkastService utkast;

    FardigstallandeService() {
        super(ProjektProcess.FARDIGSTALL, Fardigstallandeformular.class);
    }

    @Override
    public Fardigstallandeformular las(Uppgift uppgift) {
        Fardigstallandeformular formular = utkast.fyll(uppgift, new Fardigstallandeformular());
        lamnade(uppgift).forEach(anmarkning -> {
            Anmarkningsdel del = new Anmarkningsdel();
            del.setNamnd(anmarkning.getSakgranskning().getNamnd().getNamn());
            del.setStalle(Tolk.skriv(anmarkning.getStalle()));
            del.setText(Tolk.skriv(anmarkning.getText()));
            del.setRattat(Tolk.skriv(anmarkning.getRattat()));
            del.setBemotande(Tolk.skriv(anmarkning.getBemotande()));
            formular.getAnmarkningar().add(del);
        });
        return formular;
    }

    @Override
    public String dokument(Uppgift uppgift) {
        return utkast.dokument(uppgift);
    }

    @Override
    public void spara(Uppgift uppgift, Fardigstallandeformular formular) {
        utkast.spara(uppgift, formular);
        Tolk tolk = new Tolk();
        List<Sakanmarkning> alla = lamnade(uppgift);
        for (int i = 0; i < Math.min(alla.size(), formular.getAnmarkningar().size()); i++) {
            Anmarkningsdel del = formular.getAnmarkningar().get(i);
            alla.get(i).bemot(tolk.jaNej("anmarkningar[" + i + "].rattat", del.getRattat()), Tolk.text(del.getBemotande()));
        }
        tolk.klart();
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Brist> brister = new ArrayList<>(utkast.brister(uppgift));
        List<Sakanmarkning> alla = lamnade(uppgift);
        for (int i = 0; i < alla.size(); i++) {
            if (!alla.get(i).arBemott()) {
                brister.add(Brist.i("anmarkningar[" + i + "].rattat", "projekt.fel.obemott", i + 1));
            }
        }
        return brister;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Fardigstallandeformular formular) {
        return utkast.slutfor(uppgift, formular);
    }

    private List<Sakanmarkning> lamnade(Uppgift uppgift) {
        return projekt.sakgranskningar(uppgift.getFordjupadId()).stream().filter(s -> s.getLamnad() != null)
                .flatMap(s -> s.getAnmarkningar().stream()).toList();
    }

    /** For the page: why it was sent back, or null. */
    @Transactional
    public String noteringar(Uppgift uppgift) {
        return projekt.omgangar(uppgift.getFordjupadId()).stream().filter(o -> !o.isPagaende()).findFirst()
                .filter(o -> o.getUtfall() == Utfall.ATERREMITTERAD).map(Projektomgang::getNoteringar).orElse(null);
    }
}
