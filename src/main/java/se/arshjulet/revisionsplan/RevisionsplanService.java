package se.arshjulet.revisionsplan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.riskplan.Riskvarde;

/** The revisionsplan: anyone at the office and the elected auditors propose, the elected auditors choose. */
@Tjanst
public class RevisionsplanService {

    private static final int LANGSTA_TITEL = 300;
    private static final int LANGST_MOTIV = 2000;
    private static final int LANGSTA_PARAGRAF = 40;

    @Inject
    RevisionsplanRepository planer;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Event<ForslagValt> valt;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** @param ar the year, or null for the latest */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Plansida sida(Integer ar, int sida) {
        List<Integer> aren = arsgranskningar.allaAr().stream().map(Revisionsar::getAr).toList();
        if (aren.isEmpty()) {
            return new Plansida(ar == null ? 0 : ar, aren, List.of(), List.of(), 0, 1);
        }
        int vald = ar != null && aren.contains(ar) ? ar : aren.get(0);
        int nummer = Math.max(1, sida);
        return new Plansida(vald, aren, omraden(vald), planer.forslag(vald, nummer, Plansida.ANTAL), planer.antal(vald), nummer);
    }

    private List<Omrade> omraden(int ar) {
        return ar(ar).getMall().las().omraden();
    }

    /** @param id null for a new one */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Forslagsformular formular(Long id) {
        Forslagsformular formular = new Forslagsformular();
        if (id != null) {
            Forslag forslag = forslag(id);
            formular.setId(id.toString());
            formular.setVersion(forslag.getVersion());
            formular.setTitel(Tolk.skriv(forslag.getTitel()));
            formular.setSlag(Tolk.skriv(forslag.getSlag()));
            formular.setOmrade(Tolk.skriv(forslag.getOmrade()));
            formular.setRisk(Tolk.skriv(forslag.getRisk()));
            if (forslag.getRiskvarde() != null) {
                formular.setSannolikhet(Tolk.skriv(forslag.getRiskvarde().getSannolikhet()));
                formular.setKonsekvens(Tolk.skriv(forslag.getRiskvarde().getKonsekvens()));
            }
            formular.setVasentlighet(Tolk.skriv(forslag.getVasentlighet()));
            formular.setMotiv(Tolk.skriv(forslag.getMotiv()));
        }
        return formular;
    }

    /** The proposal itself, for who decides on it. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Forslag hamta(Long id) {
        return forslag(id);
    }

    /** @return the proposal's id */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD})
    public Long spara(int ar, Forslagsformular formular) {
        Tolk tolk = new Tolk();
        String titel = tolk.rad("titel", formular.getTitel(), LANGSTA_TITEL);
        Granskningsslag slag = tolk.val("slag", formular.getSlag(), Granskningsslag.class);
        Integer sannolikhet = tolk.heltal("sannolikhet", formular.getSannolikhet(), 1, Riskvarde.HOGSTA);
        Integer konsekvens = tolk.heltal("konsekvens", formular.getKonsekvens(), 1, Riskvarde.HOGSTA);
        String omrade = Tolk.text(formular.getOmrade());
        if (omrade != null && omraden(ar).stream().map(Omrade::kod).noneMatch(omrade::equals)) {
            tolk.fel("omrade", "platform.fel.val", omrade);
        }
        tolk.klart();
        boolean nytt = Tolk.text(formular.getId()) == null;
        Forslag forslag = nytt ? new Forslag(planer.plan(ar(ar)), inloggad.anvandare(), LocalDate.now(klocka)) : iVersion(formular);
        forslag.skriv(titel, slag == null ? Granskningsslag.FORDJUPAD : slag, omrade);
        forslag.motivera(Tolk.text(formular.getRisk()), sannolikhet == null || konsekvens == null ? null : new Riskvarde(sannolikhet, konsekvens),
                Tolk.text(formular.getVasentlighet()), Tolk.text(formular.getMotiv()));
        if (!forslag.brister().isEmpty()) {
            throw new Regelbrott(forslag.brister());
        }
        if (nytt) {
            planer.lagg(forslag);
            logg.skriv((Long) null, "revisionsplan.foreslaget", forslag.getTitel());
        }
        return forslag.getId();
    }

    private Forslag iVersion(Forslagsformular formular) {
        Forslag forslag = forslag(Long.valueOf(formular.getId()));
        if (forslag.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "revisionsplan.fel.andrat", forslag.getTitel());
        }
        return forslag;
    }

    /** The elected auditors choose or turn down. A chosen proposal begins its granskning in the same transaction. */
    @Tillaten(Roll.FORTROENDEVALD)
    public void avgor(Long id, Valformular val) {
        Tolk tolk = new Tolk();
        LocalDate datum = tolk.datum("datum", val.getDatum());
        String paragraf = tolk.rad("paragraf", val.getParagraf(), LANGSTA_PARAGRAF);
        String motiv = tolk.rad("beslutsmotiv", val.getBeslutsmotiv(), LANGST_MOTIV);
        tolk.klart();
        Forslag forslag = forslag(id);
        forslag.avgor(val.isValt(), Beslut.av(datum, paragraf), motiv);
        logg.skriv((Long) null, val.isValt() ? "revisionsplan.valt" : "revisionsplan.bortvalt", forslag.getTitel());
        if (val.isValt()) {
            valt.fire(new ForslagValt(forslag));
        }
    }

    private Forslag forslag(Long id) {
        return planer.finn(id).orElseThrow(() -> new Obehorig("förslag " + id));
    }

    private Revisionsar ar(int ar) {
        return arsgranskningar.ar(ar).orElseThrow(() -> new Regelbrott("", "revisionsplan.fel.ar", String.valueOf(ar)));
    }
}
