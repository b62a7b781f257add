package se.arshjulet.svar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.mall.Kritiksteg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Tolk;

/** The elected auditors put their criticism of a nämnd on record; everybody who may read the nämnd's report reads it, the nämnd too. */
@Tjanst
public class KritikService {

    @Inject
    KritikRepository kritiken;

    @Inject
    SvarService svaren;

    @Inject
    Insyn insyn;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten
    public Kritikvy visa(Long arsgranskningId) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        return new Kritikvy(granskning, kritiken.mot(arsgranskningId), granskning.mall().kritiktrappa(), svaren.forAret(arsgranskningId), inloggad.har(Roll.FORTROENDEVALD));
    }

    /** For the case page; there for all who see the case, though not all read what is in it. */
    @Tillaten
    public Svarskort kort(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        boolean visas = Insyn.arFryst(granskning) && insyn.farLasaInnehall(granskning);
        return visas ? new Svarskort(true, svaren.forAret(arsgranskningId), kritiken.mot(arsgranskningId)) : new Svarskort(false, List.of(), List.of());
    }

    @Tillaten(Roll.FORTROENDEVALD)
    public void anteckna(Long arsgranskningId, Kritikformular formular) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        List<Kritiksteg> trappa = granskning.mall().kritiktrappa();
        Tolk tolk = new Tolk();
        Integer steg = tolk.heltal("steg", formular.getSteg(), 1, trappa.size());
        Kritikanledning anledning = tolk.val("anledning", formular.getAnledning(), Kritikanledning.class);
        LocalDate dag = tolk.datum("datum", formular.getDatum());
        String paragraf = tolk.rad("paragraf", formular.getParagraf(), Svarande.LANGSTA_PARAGRAF);
        Svar svar = svar(tolk, arsgranskningId, formular.getSvar());
        tolk.klart();
        krav(tolk, "steg", steg);
        krav(tolk, "anledning", anledning);
        krav(tolk, "datum", dag);
        krav(tolk, "paragraf", paragraf);
        krav(tolk, "motiv", Tolk.text(formular.getMotiv()));
        if (dag != null && dag.isAfter(LocalDate.now(klocka))) {
            tolk.fel("datum", "svar.fel.kritikframtid");
        }
        tolk.klart();
        Kritik kritik = new Kritik(granskning, svar, steg, trappa.get(steg - 1).ord(), anledning, new Beslut(dag, paragraf), Tolk.text(formular.getMotiv()));
        kritik.antecknas(inloggad.anvandare(), LocalDateTime.now(klocka));
        kritiken.lagg(kritik);
        logg.skriv(arsgranskningId, "svar.kritik", kritik.getOrd());
    }

    /** What was recorded by mistake is taken back by a decision too; both stand. */
    @Tillaten(Roll.FORTROENDEVALD)
    public void aterkalla(Long arsgranskningId, Aterkallelseformular formular) {
        insyn.kravInnehall(arsgranskningId);
        Tolk tolk = new Tolk();
        LocalDate dag = tolk.datum("aterkallelsedatum", formular.getDatum());
        String paragraf = tolk.rad("aterkallelseparagraf", formular.getParagraf(), Svarande.LANGSTA_PARAGRAF);
        Kritik kritik = kritiken.mot(arsgranskningId).stream().filter(k -> String.valueOf(k.getId()).equals(formular.getKritik())).findFirst()
                .orElseGet(() -> tolk.fel("aterkallas", "svar.fel.aterkallelse.kritik"));
        tolk.klart();
        String motiv = Tolk.text(formular.getMotiv());
        if (dag == null) {
            tolk.fel("aterkallelsedatum", "svar.fel.kritik.datum");
        } else if (dag.isAfter(LocalDate.now(klocka))) {
            tolk.fel("aterkallelsedatum", "svar.fel.kritikframtid");
        }
        if (paragraf == null) {
            tolk.fel("aterkallelseparagraf", "svar.fel.kritik.paragraf");
        }
        if (motiv == null) {
            tolk.fel("aterkallelsemotiv", "svar.fel.aterkallelse.motiv");
        }
        tolk.klart();
        kritik.aterkalla(new Beslut(dag, paragraf), motiv, inloggad.anvandare(), LocalDateTime.now(klocka));
        logg.skriv(arsgranskningId, "svar.kritikAterkallad", kritik.getOrd());
    }

    private static void krav(Tolk tolk, String falt, Object varde) {
        if (varde == null) {
            tolk.fel(falt, "svar.fel.kritik." + falt);
        }
    }

    private Svar svar(Tolk tolk, Long arsgranskningId, String valt) {
        return Tolk.text(valt) == null ? null : svaren.forAret(arsgranskningId).stream().filter(s -> String.valueOf(s.getId()).equals(valt)).findFirst()
                .orElseGet(() -> tolk.fel("svar", "platform.fel.val", valt));
    }
}
