package se.arshjulet.underlag;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Rapportlas;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Tables of an underlag: shown first as they would be understood, then read, whole or not at all. */
@Tjanst
public class InlasningService {

    @Inject
    UnderlagRepository underlag;

    @Inject
    Underlagslasning lasning;

    @Inject
    EkonomiRepository ekonomi;

    @Inject
    Underlagsgrind grind;

    @Inject
    Overforing overforing;

    @Inject
    Rapportlas rapport;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** What is proposed for one of the file's tables, from 0; for a number that there is no table with, the first. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Forhandsgranskning forslag(Long id, int tabell) {
        Underlag detta = grind.oppet(id);
        List<Block> alla = block(detta);
        int vald = tabell < 0 || tabell >= alla.size() ? 0 : tabell;
        return granska(detta, alla, Inlasningstolkning.forslag(detta, alla.get(vald), vald));
    }

    /** The table as it would be understood now. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Forhandsgranskning granska(Long id, Inlasningsformular formular) {
        Underlag detta = grind.oppet(id);
        return granska(detta, block(detta), formular);
    }

    /** As {@link #granska}, with the columns proposed anew for another kind of table or another number of heading rows. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Forhandsgranskning omforesla(Long id, Inlasningsformular formular) {
        Underlag detta = grind.oppet(id);
        List<Block> alla = block(detta);
        Inlasningstolkning.omforesla(formular, alla.get(formular.getTabell()));
        return granska(detta, alla, formular);
    }

    /**
     * Reads the table, and carries it over into the year when that is chosen: both or neither.
     *
     * @throws Regelbrott with everything that is not understood
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void lasIn(Long id, Inlasningsformular formular) {
        Underlag detta = grind.oppet(id);
        Long arende = detta.getArsgranskning().getId();
        rapport.kravInteInlamnad(arende);
        Block block = block(detta).get(formular.getTabell());
        Tolk tolk = new Tolk();
        Tolkningsval val = Inlasningstolkning.val(formular, tolk);
        String rubrik = Inlasningstolkning.rubrik(formular, tolk);
        Forvaltning forvaltning = Inlasningstolkning.forvaltning(detta, formular, tolk);
        Period period = Inlasningstolkning.period(formular, tolk);
        if (tabeller(detta).stream().anyMatch(tabell -> tabell.arUr(block))) {
            tolk.fel("", "underlag.fel.redanInlast", detta.getNamn(), block.rutnat().blad(), block.omrade());
        }
        Tolkning.Tolkad tolkad = Tolkning.av(block, val);
        tolkad.anmarkningar().stream().filter(Anmarkning::stoppar).map(Anmarkning::brist).forEach(brist -> tolk.fel(brist.falt(), brist.nyckel(), brist.varden().toArray()));
        tolk.klart();
        Underlagstabell tabell = new Underlagstabell(detta, block, val.sort(), rubrik, tolkad.innehall());
        tabell.galler(forvaltning, period);
        tabell.lastes(LocalDateTime.now(klocka), inloggad.anvandarnamn());
        if (formular.isOverfor() && val.sort() == Tabellsort.AVVIKELSER) {
            overforing.overfor(detta.getArsgranskning(), forvaltning, period, tolkad.innehall(), formular.getRader(), tolk);
            logg.skriv(arende, Overforing.HANDELSE, forvaltning.getKortnamn() + " " + period + ", " + detta.getNamn());
        }
        underlag.lagg(tabell);
        logg.skriv(arende, "underlag.inlast", rubrik + ", " + detta.getNamn());
    }

    /** Takes away what was read; the file stays, and so does what has been carried over. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void taBort(Long id) {
        Underlagstabell tabell = underlag.tabell(id).orElseThrow(() -> new Obehorig("underlagstabell " + id));
        grind.oppet(tabell.getUnderlag().getId());
        rapport.kravInteInlamnad(tabell.getUnderlag().getArsgranskning().getId());
        underlag.taBort(tabell);
        logg.skriv(tabell.getUnderlag().getArsgranskning().getId(), "underlag.tabellBort", tabell.getRubrik() + ", " + tabell.getUnderlag().getNamn());
    }

    private Forhandsgranskning granska(Underlag detta, List<Block> alla, Inlasningsformular formular) {
        Tolk tolk = new Tolk();
        Block block = alla.get(formular.getTabell());
        Tolkningsval val = Inlasningstolkning.val(formular, tolk);
        Tolkning.Tolkad tolkad = Tolkning.av(block, val);
        List<String> arsposter = arsposter(detta, formular);
        if (tolkad.innehall() != null && val.sort() == Tabellsort.AVVIKELSER) {
            Inlasningstolkning.skrivRader(formular, tolkad.innehall(), arsposter);
        }
        List<Underlagstabell> inlasta = tabeller(detta);
        List<Forhandsgranskning.Tabellval> tabeller = new ArrayList<>(IntStream.range(0, alla.size()).mapToObj(i -> new Forhandsgranskning.Tabellval(i, alla.get(i).rutnat().blad(),
                alla.get(i).omrade(), inlasta.stream().anyMatch(tabell -> tabell.arUr(alla.get(i))))).toList());
        List<Forhandsgranskning.Rad> rader = new ArrayList<>(IntStream.range(0, Math.min(Forhandsgranskning.VISADE, block.rader().size())).mapToObj(i -> new Forhandsgranskning.Rad(
                block.rader().get(i), i < val.rubrikrader(), new ArrayList<>(block.kolumner().stream().map(k -> block.cell(block.rader().get(i), k).text()).toList()))).toList());
        return new Forhandsgranskning(detta, tabeller, formular, rader, block.rader().size(), tolkad.anmarkningar(), tolkad.innehall(),
                detta.getArsgranskning().getForvaltningar(), arsposter);
    }

    private List<Block> block(Underlag detta) {
        if (!detta.getTyp().harTabeller()) {
            throw new Regelbrott("", "underlag.fel.utanTabeller", detta.getNamn());
        }
        List<Block> alla = Block.i(Tabellasning.blad(lasning.fil(detta), detta.getTyp()));
        if (alla.isEmpty()) {
            throw new Regelbrott("", "underlag.fel.utanTabeller", detta.getNamn());
        }
        return alla;
    }

    private List<Underlagstabell> tabeller(Underlag detta) {
        return underlag.tabeller(detta.getArsgranskning().getId()).stream().filter(t -> t.getUnderlag().getId().equals(detta.getId())).toList();
    }

    /** Posts that the förvaltning has at other times of the year, the year's result first. */
    private List<String> arsposter(Underlag detta, Inlasningsformular formular) {
        return ekonomi.avvikelser(detta.getArsgranskning().getId()).stream().filter(a -> a.getPost() != null && a.getForvaltning().getKortnamn().equals(formular.getForvaltning()))
                .sorted(Comparator.comparing(Budgetavvikelse::getPeriod).reversed()).map(Budgetavvikelse::getPost).distinct().toList();
    }
}
