package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.IngetMerBegars;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Slag;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.fordjupning.Rapportskrivning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/** The registrator enters the report in the diarium and dispatches it to all its addressees at once. */
@ApplicationScoped
public class ProjektexpedieringService extends Projektuppgift<Projektexpedieringsformular> {

    private static final int LANGSTA_DNR = 40;

    @Inject
    Diarium diarium;

    @Inject
    Projektmissiv missiv;

    @Inject
    Event<FordjupningExpedierad> expedierad;

    @Inject
    Event<IngetMerBegars> slut;

    ProjektexpedieringService() {
        super(ProjektProcess.EXPEDIERA, Projektexpedieringsformular.class);
    }

    @Override
    public Projektexpedieringsformular las(Uppgift uppgift) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        Projektexpedieringsformular formular = new Projektexpedieringsformular();
        formular.setDnr(Tolk.skriv(diarium.oppnat(grund(fordjupad)).map(Diariearende::getDnr).orElse(null)));
        formular.setDatum(Tolk.skriv(idag()));
        return formular;
    }

    /** Nothing of it is kept before it is dispatched, but it must be understood. */
    @Override
    public void spara(Uppgift uppgift, Projektexpedieringsformular formular) {
        tolka(formular);
    }

    private static LocalDate tolka(Projektexpedieringsformular formular) {
        Tolk tolk = new Tolk();
        tolk.rad("dnr", formular.getDnr(), LANGSTA_DNR);
        LocalDate datum = tolk.datum("datum", formular.getDatum());
        tolk.klart();
        return datum;
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return Rapportskrivning.upphorda(fordjupad(uppgift), "adressater");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Projektexpedieringsformular formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        LocalDate dag = tolka(formular);
        List<Brist> brister = new ArrayList<>();
        LocalDate beslutad = beslut(uppgift).getDatum();
        if (dag == null) {
            brister.add(Brist.i("datum", "expediering.fel.datum"));
        } else if (dag.isBefore(beslutad)) {
            brister.add(Brist.i("datum", "expediering.fel.forebeslut", beslutad));
        } else if (dag.isAfter(idag())) {
            brister.add(Brist.i("datum", "projekt.fel.framtid", dag.toString()));
        } else {
            brister.addAll(forSena(fordjupad, dag));
        }
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        Diariearende arende = diarium.arende(grund(fordjupad), Tolk.text(formular.getDnr()));
        diariefor(fordjupad, arende, dag);
        fordjupad.expediera(arende.getDnr(), dag);
        logg.skrivI(Arendeid.fordjupningens(fordjupad.getId()), "projekt.expedierad", arende.getDnr());
        projekt.flush();
        expedierad.fire(new FordjupningExpedierad(fordjupad));
        slut.fire(new IngetMerBegars(Arendeid.fordjupningens(fordjupad.getId()), Texter.text("projekt.expedierad.motiv")));
        return Map.of();
    }

    /** Those who could not answer in time. */
    private static List<Brist> forSena(FordjupadGranskning fordjupad, LocalDate dag) {
        List<Adressat> alla = fordjupad.getAdressater();
        return IntStream.range(0, alla.size()).filter(i -> alla.get(i).forSentFor(dag))
                .mapToObj(i -> Brist.i("adressater[" + i + "]", "projekt.fel.svarsdagPasserad", alla.get(i).getNamnd().getNamn(), alla.get(i).getSistaSvarsdag().toString())).toList();
    }

    private void diariefor(FordjupadGranskning fordjupad, Diariearende arende, LocalDate dag) {
        Fordjupningsrapport rapport = projekt.rapport(fordjupad.getId()).orElseThrow();
        Handlingsfil fil = Handlingsfil.hanvisad("rapport-" + fordjupad.getRapportnummer() + ".pdf", Handlingsfil.PDF, Rapporthandlingar.KOD, rapport.getId(),
                rapport.getSha256(), rapport.getPdf().length);
        diarium.upprattad(arende, Handlingspost.av(Slag.FORDJUPAD_RAPPORT, titel("projekt.handling.rapport", fordjupad), null, dag, fil));
        Projektbeslut beslut = projekt.beslut(fordjupad.getId()).orElseThrow();
        fordjupad.getAdressater().forEach(a -> diarium.expedierad(arende, Handlingspost.av(Slag.MISSIV, titel("projekt.handling.missiv", fordjupad), a.getNamnd().getNamn(), dag,
                missiv.till(a, fordjupad, beslut, arende.getDnr()))));
    }

    private static String titel(String nyckel, FordjupadGranskning fordjupad) {
        return Texter.text(nyckel, fordjupad.getRapportnummer(), fordjupad.getTitel());
    }

    private static Arendegrund grund(FordjupadGranskning fordjupad) {
        return Arendegrund.fordjupad(fordjupad.getId(), fordjupad.getTitel());
    }

    private Projektbeslut beslut(Uppgift uppgift) {
        return projekt.beslut(uppgift.getFordjupadId()).orElseThrow();
    }

    /** For the page: what is to be sent, and to whom. */
    @Transactional
    public Utskickshandlingar handlingar(Uppgift uppgift) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        Projektbeslut beslut = beslut(uppgift);
        return new Utskickshandlingar(fordjupad.getRapportnummer(), fordjupad.getAdressater(), beslut.getBeslut().getText(), beslut.getMissiv(),
                projekt.rapport(fordjupad.getId()).map(Fordjupningsrapport::getSha256).orElse(""));
    }
}
