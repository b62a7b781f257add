package se.arshjulet.projekt;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.ArendetAvbrutet;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.Adressatbyte;
import se.arshjulet.fordjupning.Arsresultat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;

/** The list of fördjupade granskningar, the case page of one, its report, and what the revisionsdirektör does from there. */
@Tjanst
public class ProjektService {

    private static final int HISTORIK = 12;
    private static final int HELA_HISTORIKEN = 1000;

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektlista lista;

    @Inject
    Projektinsyn insyn;

    @Inject
    Planlage planlage;

    @Inject
    Projektledning ledning;

    @Inject
    Projektsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Uppgiftsgrind grind;

    @Inject
    Arsresultat aren;

    @Inject
    Processmotor motor;

    @Inject
    Event<ArendetAvbrutet> avbrutet;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    /** @param ar null for the latest */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Projektsida sida(Integer ar, int sida) {
        return lista.sida(ar, sida);
    }

    @Tillaten
    public Projektarende arende(Long id, boolean helaHistoriken) {
        FordjupadGranskning fordjupad = insyn.krav(id);
        boolean utifran = !inloggad.har(Roll.YRKESREVISOR) && !inloggad.har(Roll.REVISIONSDIREKTOR) && !inloggad.har(Roll.FORTROENDEVALD) && !inloggad.har(Roll.REGISTRATOR);
        boolean laser = insyn.laser(fordjupad);
        Long min = inloggad.anvandare().getNamnd() == null ? null : inloggad.anvandare().getNamnd().getId();
        List<Uppgift> oppna = uppgifter.oppna(Arendeid.fordjupningens(id)).stream().filter(u -> !utifran || u.getRoll() == Roll.NAMND && u.getNamndId().equals(min)).toList();
        List<Handelse> historik = utifran ? List.of() : arsgranskningar.fordjupadesHandelser(id, helaHistoriken ? HELA_HISTORIKEN : HISTORIK);
        String instans = fordjupad.getCykel().getProcessinstans();
        return new Projektarende(fordjupad, utifran ? null : projekt.plan(id).orElseThrow(), laser ? projekt.papper(id) : null, laser ? projekt.sakgranskningar(id) : List.of(),
                oppna, oppna.stream().filter(grind::farSe).toList(), namn(fordjupad, oppna, historik), historik, projekt.beslut(id).orElse(null),
                projekt.rapport(id).orElse(null), insyn.farLasaRapport(fordjupad), laser, !utifran && ledning.saknas(fordjupad), insyn.arbetar(fordjupad), insyn.skriver(fordjupad), planlage.farAndra(fordjupad), motor.aktuella(instans), motor.avklarade(instans));
    }

    private Map<String, String> namn(FordjupadGranskning fordjupad, List<Uppgift> oppna, List<Handelse> historik) {
        return anvandare.namn(Stream.of(oppna.stream().map(Uppgift::getHandlaggare), historik.stream().map(Handelse::getAnvandarnamn),
                Stream.of(fordjupad.getCykel().getProjektledare())).flatMap(s -> s));
    }

    /** The model as this granskning runs it. */
    @Tillaten
    public InputStream modell(Long id) {
        return motor.modell(insyn.krav(id).getCykel().getProcessinstans());
    }

    /** The report for a page: as it was frozen, else as it stands. */
    @Tillaten
    public Projektvisning rapport(Long id) {
        FordjupadGranskning fordjupad = insyn.kravRapport(id);
        Fordjupningsrapport fryst = projekt.rapport(id).orElse(null);
        return new Projektvisning(id, fordjupad.getTitel(), fordjupad.getNummer() == null ? "" : fordjupad.getRapportnummer(),
                fryst == null ? sammanstallning.utkast(fordjupad).fragment(html) : fryst.getHtml(),
                fryst == null ? null : fryst.getFrystNar(), fryst == null ? "" : fryst.getGodkandAv(), fryst == null ? "" : fryst.getSha256());
    }

    /** The draft for a nämnd that checks its facts, and for whoever reads it in a task. */
    @Tillaten
    public String utkast(Long uppgiftId) {
        Uppgift uppgift = uppgifter.finn(uppgiftId).filter(u -> u.getFordjupadId() != null && grind.farSe(u)).orElseThrow(() -> new Obehorig("uppgift " + uppgiftId));
        FordjupadGranskning fordjupad = projekt.fordjupad(uppgift.getFordjupadId()).orElseThrow();
        return projekt.rapport(fordjupad.getId()).map(Fordjupningsrapport::getHtml).orElseGet(() -> sammanstallning.utkast(fordjupad).fragment(html));
    }

    /** The frozen bytes, else the draft set as PDF. */
    @Tillaten
    public byte[] pdf(Long id) {
        FordjupadGranskning fordjupad = insyn.kravRapport(id);
        return projekt.rapport(id).map(Fordjupningsrapport::getPdf).orElseGet(() -> pdf.pdf(sammanstallning.utkast(fordjupad).dokument(html)));
    }

    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void avbryt(Long id, String motiv) {
        FordjupadGranskning fordjupad = insyn.krav(id);
        fordjupad.getCykel().avbryt(motiv);
        logg.skrivI(Arendeid.fordjupningens(id), "projekt.avbruten", fordjupad.getCykel().getAvbrottsmotiv());
        avbrutet.fire(new ArendetAvbrutet(Arendeid.fordjupningens(id), fordjupad.getCykel().getAvbrottsmotiv()));
        motor.meddelaArendet(ProjektProcess.affarsnyckel(id), ProjektProcess.AVBRYT);
        motor.slutaVidSidan(ProjektProcess.affarsnyckel(id), ProjektProcess.AVBRYT);
        aren.beratta(fordjupad);
    }

    /** An addressee is replaced by another before the dispatch, with a motive. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.REGISTRATOR})
    public void bytAdressat(Long id, String fran, String till, String motiv) {
        FordjupadGranskning fordjupad = insyn.krav(id);
        Adressatbyte.byt(fordjupad, namnd("bytFran", fran), namnd("bytTill", till), motiv);
        logg.skrivI(Arendeid.fordjupningens(id), "projekt.adressatBytt", fran + " → " + till + ": " + motiv.strip());
        aren.beratta(fordjupad);
    }

    private Namnd namnd(String falt, String kortnamn) {
        String vald = Tolk.text(kortnamn);
        if (vald == null) {
            throw new Regelbrott(falt, "projekt.fel.valjNamnd");
        }
        return organisation.namnd(vald).orElseThrow(() -> new Regelbrott(falt, "fordjupning.fel.namnd", vald));
    }

    /** Nämnder that can take another's place. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.REGISTRATOR})
    public List<Namnd> namnder() {
        return organisation.namnder().stream().filter(Namnd::isAktiv).toList();
    }
}
