package se.arshjulet.atgardsregister;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The auditors settle a point, or send it back; the revisionsdirektör moves the points of a nämnd that ends to the one that takes over. */
@Tjanst
public class VerifieringService {

    @Inject
    RegisterRepository register;

    @Inject
    Registerinsyn insyn;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Overlamning overlamning;

    @Inject
    Ikapp ikapp;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** It is done. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void verifiera(Long id, Punktformular formular) {
        besluta(id, formular, Atgardspunkt::verifiera);
    }

    /** It is not done, or not shown: back to the nämnd, with a motive. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void aterforvisa(Long id, Punktformular formular) {
        besluta(id, formular, Atgardspunkt::aterforvisa);
    }

    /** The nämnd's refusal is accepted. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void accepteraUtanAtgard(Long id, Punktformular formular) {
        besluta(id, formular, Atgardspunkt::accepteraUtanAtgard);
    }

    /** It no longer matters, with a motive. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void avfor(Long id, Punktformular formular) {
        besluta(id, formular, Atgardspunkt::avfor);
    }

    private void besluta(Long id, Punktformular formular, BiConsumer<Atgardspunkt, Andring> beslut) {
        Atgardspunkt punkt = insyn.kravGranskarens(id);
        Punktversion.krav(punkt, formular);
        beslut.accept(punkt, andring(formular));
        if (!punkt.getStatus().arOppen()) {
            overlamning.avslutades(punkt);
        }
    }

    /** Those that points can be moved between, also those that have ended. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public List<Namnd> namnder() {
        return organisation.namnder();
    }

    /** @return the number of the point in its new nämnd */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public Long overfor(Long id, Punktformular formular) {
        Atgardspunkt punkt = insyn.krav(id);
        Punktversion.krav(punkt, formular);
        Namnd till = mottagare(formular);
        List<Atgardspunkt> redan = register.avNamnden(till.getId());
        kravOppet(List.of(punkt), redan);
        Atgardspunkt ny = overfor(punkt, till, redan, andring(formular));
        register.medId(ny);
        overlamning.lamnaOver(till.getId());
        return ny.getId();
    }

    /**
     * All the open points of a nämnd that ends.
     *
     * @return how many
     */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public int overforAlla(String fran, Punktformular formular) {
        ikapp.hamta();
        Namnd lamnar = organisation.namnd(fran).orElseThrow(() -> new Regelbrott("fran", "platform.fel.val", fran));
        Namnd till = mottagare(formular);
        Andring andring = andring(formular);
        List<Atgardspunkt> redan = register.avNamnden(till.getId());
        List<Atgardspunkt> oppna = register.oppna(lamnar.getId());
        if (oppna.isEmpty()) {
            throw new Regelbrott("fran", "atgardsregister.fel.ingaOppna", lamnar.getKortnamn());
        }
        kravOppet(oppna, redan);
        oppna.forEach(punkt -> overfor(punkt, till, redan, andring));
        overlamning.lamnaOver(till.getId());
        return oppna.size();
    }

    /** A nämnd that has been asked for the same already has no second row: its own goes on. */
    private Atgardspunkt overfor(Atgardspunkt punkt, Namnd till, List<Atgardspunkt> redan, Andring andring) {
        Atgardspunkt dess = dess(punkt, redan).orElse(null);
        if (dess == null) {
            dess = punkt.overfor(till, andring);
            register.lagg(dess);
        } else {
            punkt.overfor(dess, andring);
            overlamning.fortsatter(dess);
        }
        overlamning.avslutades(punkt);
        return dess;
    }

    private static Optional<Atgardspunkt> dess(Atgardspunkt punkt, List<Atgardspunkt> redan) {
        return redan.stream().filter(p -> p.getKalla().getNyckel().equals(punkt.getKalla().getNyckel())).findFirst();
    }

    /** Said before anything is moved: what the other nämnd has settled is not taken up again there. */
    private static void kravOppet(List<Atgardspunkt> punkter, List<Atgardspunkt> redan) {
        List<Brist> brister = new ArrayList<>();
        for (Atgardspunkt punkt : punkter) {
            dess(punkt, redan).filter(p -> !p.getStatus().arOppen() && p.getStatus() != Punktstatus.OVERFORD).ifPresent(p ->
                    brister.add(Brist.i("till", "atgardsregister.fel.avslutadDar", p.getKalla().getBeteckning(), p.getNamnd().getKortnamn(), punkt.getNamnd().getKortnamn())));
        }
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }

    private Namnd mottagare(Punktformular formular) {
        String kortnamn = Tolk.text(formular.getTill());
        if (kortnamn == null) {
            throw new Regelbrott("till", "atgardsregister.fel.valjNamnd");
        }
        return organisation.namnd(kortnamn).orElseThrow(() -> new Regelbrott("till", "platform.fel.val", kortnamn));
    }

    private Andring andring(Punktformular formular) {
        Tolk tolk = new Tolk();
        String kommentar = tolk.rad("kommentar", formular.getKommentar(), RapporteringService.LANGST);
        tolk.klart();
        return new Andring(LocalDateTime.now(klocka), inloggad.anvandarnamn(), kommentar);
    }
}
