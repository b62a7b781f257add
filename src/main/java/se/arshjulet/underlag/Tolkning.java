package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.platform.fel.Regelbrott;

/** Reads a table as it has been chosen, cell by cell, and gathers what is not understood instead of stopping at the first. */
final class Tolkning {

    private static final int TEXT_LANGST = 4000;

    private final Block block;
    private final Tolkningsval val;
    private final List<Anmarkning> anmarkningar = new ArrayList<>();
    private final List<String> formler = new ArrayList<>();
    private final List<String> avrundade = new ArrayList<>();
    private final List<String> arvda = new ArrayList<>();
    private final Map<Integer, String> ovanfor = new HashMap<>();

    private Tolkning(Block block, Tolkningsval val) {
        this.block = block;
        this.val = val;
    }

    /** @param innehall null when something stops it */
    record Tolkad(Tabellinnehall innehall, List<Anmarkning> anmarkningar) {

        boolean stoppas() {
            return anmarkningar.stream().anyMatch(Anmarkning::stoppar);
        }
    }

    static Tolkad av(Block block, Tolkningsval val) {
        return new Tolkning(block, val).tolka();
    }

    private Tolkad tolka() {
        kravKolumner();
        List<Integer> data = block.datarader(val.rubrikrader());
        if (data.isEmpty()) {
            anmarkningar.add(Anmarkning.fel("", "underlag.fel.ingaRader", block.rutnat().fil(), block.rutnat().blad(), block.omrade()));
        }
        List<Tabellinnehall.Kolumn> kolumner = valda().stream().map(i -> new Tabellinnehall.Kolumn(rubrik(i), val.roller().get(i))).toList();
        List<Tabellinnehall.Rad> rader = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            int nummer = data.get(i);
            List<Tabellinnehall.Varde> varden = valda().stream().map(kolumn -> varde(nummer, kolumn)).toList();
            rader.add(new Tabellinnehall.Rad(radroll(nummer, varden, i == 0, i == data.size() - 1), nummer, varden));
        }
        beratta();
        Tabellinnehall innehall = new Tabellinnehall(kolumner, rader);
        Tolkad klar = new Tolkad(innehall, anmarkningar);
        if (klar.stoppas()) {
            return new Tolkad(null, anmarkningar);
        }
        anmarkningar.addAll(Summakontroll.prova(val.sort(), innehall, block));
        return klar;
    }

    private void kravKolumner() {
        for (Kolumnroll roll : val.sort().getRoller()) {
            long antal = val.roller().stream().filter(roll::equals).count();
            if (antal == 0 && val.sort().kravda().contains(roll)) {
                anmarkningar.add(Anmarkning.fel("kolumner[0].roll", "underlag.fel.kolumnSaknas." + roll));
            } else if (antal > 1 && !val.sort().kanHaFlera(roll)) {
                int andra = val.roller().lastIndexOf(roll);
                anmarkningar.add(Anmarkning.fel("kolumner[" + andra + "].roll", "underlag.fel.kolumnTvaGanger", Cell.bokstav(kolumn(andra))));
            }
        }
    }

    private List<Integer> valda() {
        List<Integer> valda = new ArrayList<>();
        for (int i = 0; i < val.roller().size(); i++) {
            if (val.roller().get(i) != Kolumnroll.INTE) {
                valda.add(i);
            }
        }
        return valda;
    }

    private int kolumn(int i) {
        return block.forstaKolumn() + i;
    }

    private String rubrik(int i) {
        String rubrik = block.rubrik(kolumn(i), val.rubrikrader());
        return rubrik.isEmpty() ? Cell.bokstav(kolumn(i)) : rubrik;
    }

    private Tabellinnehall.Varde varde(int rad, int i) {
        Cell cell = block.cell(rad, kolumn(i));
        Kolumnroll roll = val.roller().get(i);
        if (cell.egenhet() == Cell.Egenhet.OBERAKNAD || cell.egenhet() == Cell.Egenhet.FEL) {
            return fel(cell, cell.egenhet() == Cell.Egenhet.FEL ? "underlag.fel.cellfel" : "underlag.fel.oberaknad");
        }
        if (cell.egenhet() == Cell.Egenhet.FORMEL) {
            formler.add(cell.plats());
        }
        if (roll.arTal()) {
            return cell.arTom() || cell.egenhet() == Cell.Egenhet.SAMMANSLAGEN ? Tabellinnehall.Varde.TOMT : tal(cell, roll);
        }
        return text(cell, i);
    }

    private Tabellinnehall.Varde tal(Cell cell, Kolumnroll roll) {
        if (roll == Kolumnroll.PROCENT) {
            return Belopp.tal(cell) == null ? fel(cell, "underlag.fel.inteTal") : new Tabellinnehall.Varde(Rutnat.visat(Belopp.tal(cell)) + " %", Belopp.tal(cell));
        }
        try {
            Mnkr mnkr = Belopp.mnkr(cell, val.enhet(), val.avrunda());
            if (Belopp.tal(cell).movePointLeft(val.enhet().steg()).compareTo(mnkr.belopp()) != 0) {
                avrundade.add(cell.plats());
            }
            return new Tabellinnehall.Varde(mnkr.text(), mnkr.belopp());
        } catch (Regelbrott nej) {
            return fel(cell, nej.brister().get(0).nyckel());
        }
    }

    private Tabellinnehall.Varde text(Cell cell, int i) {
        String text = cell.text();
        if (text.length() > TEXT_LANGST) {
            return fel(cell.utan(cell.egenhet(), cell.rad(), cell.kolumn()), "underlag.fel.langCell");
        }
        if (text.isBlank() && val.sort().arver(val.roller().get(i)) && ovanfor.containsKey(i)) {
            arvda.add(cell.plats());
            text = ovanfor.get(i);
        }
        ovanfor.put(i, text);
        return new Tabellinnehall.Varde(text, null);
    }

    private Tabellinnehall.Varde fel(Cell cell, String nyckel) {
        String text = cell.text().length() > 60 ? cell.text().substring(0, 60) + "…" : cell.text();
        anmarkningar.add(Anmarkning.fel("", nyckel, block.rutnat().fil(), block.rutnat().blad(), cell.plats(), text));
        return Tabellinnehall.Varde.TOMT;
    }

    private Radroll radroll(int nummer, List<Tabellinnehall.Varde> varden, boolean forsta, boolean sista) {
        int post = valda().stream().map(val.roller()::get).toList().indexOf(Kolumnroll.POST);
        String text = post < 0 ? "" : varden.get(post).text();
        if (post >= 0 && text.isBlank() && varden.stream().anyMatch(varde -> varde.tal() != null)) {
            fel(block.cell(nummer, kolumn(valda().get(post))), "underlag.fel.utanPost");
        }
        return Radroll.av(val.sort(), text, forsta, sista);
    }

    /** What was understood, but not as it may seem. */
    private void beratta() {
        beratta("underlag.anm.formler", formler);
        beratta("underlag.anm.avrundade", avrundade);
        beratta("underlag.anm.arvda", arvda);
        List<String> har = block.rutnat().sammanslagna().stream().filter(omrade -> block.rader().contains(Cell.rad(omrade.split(":")[0]))).toList();
        beratta("underlag.anm.sammanslagna", har);
    }

    private void beratta(String nyckel, List<String> platser) {
        if (!platser.isEmpty()) {
            anmarkningar.add(Anmarkning.upplysning(nyckel, block.rutnat().fil(), block.rutnat().blad(), String.join(", ", platser.stream().limit(20).toList()), platser.size()));
        }
    }
}
