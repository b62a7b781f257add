package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.versioner.Textversion;
import se.arshjulet.versioner.VersionService;
import se.arshjulet.versioner.Versionsslag;

/** Takes a text of a version back into the form that is open now; everything else in the form is as it was. */
@ApplicationScoped
@MedOmtag
public class Aterstallning {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Formularregister register;

    @Inject
    Formularsparning formular;

    @Inject
    Uppgiftsgrind grind;

    @Transactional
    public Uppgift aterstall(Textversion version, String falt) {
        Uppgift uppgift = uppgifter.oppna(version.getArende()).stream().filter(grind::farArbeta)
                .filter(u -> register.till(u).dokument(u).equals(version.getDokument())).findFirst()
                .orElseThrow(() -> new Regelbrott("", "versioner.fel.ingenUppgift"));
        Oppnad<Object> nu = formular.oppna(uppgift.getId());
        if (nu.version() != uppgift.getSparning().getAntal()) {
            throw new Regelbrott("", "versioner.fel.egetUtkast");
        }
        FormJson innehall = FormJson.of(nu.formular());
        VersionService.satt(version, innehall, falt);
        formular.anteckna(uppgift.getId(), nu.version(), innehall.as(nu.formular().getClass()), Versionsslag.ATERSTALLD);
        return uppgift;
    }
}
