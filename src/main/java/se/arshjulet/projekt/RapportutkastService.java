package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.fordjupning.Arsresultat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rapportskrivning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The project leader writes the report; the same words are mended once more in {@link FardigstallandeService}. */
@ApplicationScoped
public class RapportutkastService extends Projektuppgift<Projektrapportformular> {

    @Inject
    Rapportskrivning rapport;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Arsresultat aren;

    RapportutkastService() {
        super(ProjektProcess.SKRIV, Projektrapportformular.class);
    }

    @Override
    public Projektrapportformular las(Uppgift uppgift) {
        return fyll(uppgift, new Projektrapportformular());
    }

    <F extends Projektrapportformular> F fyll(Uppgift uppgift, F formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        formular.setFordjupade(rapport.las(fordjupad).getFordjupade());
        formular.setSammanfattning(Tolk.skriv(fordjupad.getCykel().getSammanfattning()));
        formular.setFragor(fragor(plan(uppgift)));
        return formular;
    }

    /** What is written here and in {@link FardigstallandeService} are versions of the same words. */
    @Override
    public String dokument(Uppgift uppgift) {
        return "rapport";
    }

    @Override
    public void spara(Uppgift uppgift, Projektrapportformular formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        rapport.skriv(fordjupad, formular, mall(fordjupad));
        fordjupad.getCykel().sammanfatta(Tolk.text(formular.getSammanfattning()));
        GenomforandeService.besvara(plan(uppgift), formular.getFragor());
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        List<Brist> brister = new ArrayList<>();
        if (fordjupad.getCykel().getSammanfattning() == null) {
            brister.add(Brist.i("sammanfattning", "projekt.fel.saknas.sammanfattning"));
        }
        brister.addAll(GenomforandeService.obesvarade(plan(uppgift)));
        brister.addAll(rapport.brister(fordjupad, mall(fordjupad)));
        return brister;
    }

    /** A nämnd that the report is not addressed to has nothing to wait for. */
    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Projektrapportformular formular) {
        aren.beratta(fordjupad(uppgift));
        return Map.of();
    }

    /** For the page: the nämnder a report can be addressed to. */
    @Transactional
    public List<Namnd> namnder() {
        return organisation.namnder().stream().filter(Namnd::isAktiv).toList();
    }

    /** For the page. */
    @Transactional
    public List<Omrade> omraden(Uppgift uppgift) {
        return mall(fordjupad(uppgift)).omraden();
    }

    /** For the page; none in a template without steps. */
    @Transactional
    public List<Niva> skala(Uppgift uppgift) {
        return mall(fordjupad(uppgift)).delomradesskala();
    }
}
