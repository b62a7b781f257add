package se.arshjulet.underlag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;

/** Between the form of a reading and what it says. */
final class Inlasningstolkning {

    private static final int RUBRIK_LANGST = 300;
    private static final int FLEST_RUBRIKRADER = 5;

    private Inlasningstolkning() {
    }

    /** What is proposed for a table that nobody has chosen anything for. */
    static Inlasningsformular forslag(Underlag underlag, Block block, int nummer) {
        Inlasningsformular formular = new Inlasningsformular();
        formular.setTabell(nummer);
        skriv(formular, block, Tolkningsval.forslag(block));
        String rubrik = block.rubrik().isEmpty() ? underlag.getNamn().replaceFirst("\\.[a-z]{3,4}$", "") : block.rubrik();
        formular.setRubrik(rubrik.substring(0, Math.min(RUBRIK_LANGST, rubrik.length())));
        return formular;
    }

    /** Another kind, or another number of headings: the columns are proposed anew. */
    static void omforesla(Inlasningsformular formular, Block block) {
        Tolkningsval val = val(formular, new Tolk());
        Tolkningsval nytt = Tolkningsval.forslag(block, val.sort(), val.rubrikrader());
        skriv(formular, block, new Tolkningsval(nytt.sort(), nytt.rubrikrader(), nytt.roller(), val.enhet(), val.avrunda()));
    }

    private static void skriv(Inlasningsformular formular, Block block, Tolkningsval val) {
        formular.setSort(val.sort().name());
        formular.setRubrikrader(String.valueOf(val.rubrikrader()));
        formular.setEnhet(val.enhet().name());
        formular.setAvrunda(val.avrunda());
        formular.getKolumner().clear();
        for (int i = 0; i < block.kolumner().size(); i++) {
            int kolumn = block.kolumner().get(i);
            formular.getKolumner().add(new Kolumndel(Cell.bokstav(kolumn), block.rubrik(kolumn, val.rubrikrader()), val.roller().get(i)));
        }
    }

    static Tolkningsval val(Inlasningsformular formular, Tolk tolk) {
        Tabellsort sort = tolk.val("sort", formular.getSort(), Tabellsort.class);
        Integer rubrikrader = tolk.heltal("rubrikrader", formular.getRubrikrader(), 0, FLEST_RUBRIKRADER);
        Enhet enhet = tolk.val("enhet", formular.getEnhet(), Enhet.class);
        List<Kolumnroll> roller = formular.getKolumner().stream().map(del -> tolk.val("kolumner", del.getRoll(), Kolumnroll.class))
                .map(roll -> roll == null ? Kolumnroll.INTE : roll).toList();
        return new Tolkningsval(sort == null ? Tabellsort.FRI : sort, rubrikrader == null ? 0 : rubrikrader, roller, enhet == null ? Enhet.MNKR : enhet, formular.isAvrunda());
    }

    /** The rows that may be carried over, with what has been chosen for them already. */
    static void skrivRader(Inlasningsformular formular, Tabellinnehall tolkad, List<String> arsposter) {
        Map<Integer, Raddel> valda = new HashMap<>();
        formular.getRader().forEach(del -> valda.put(del.getNummer(), del));
        formular.getRader().clear();
        tolkad.rader().forEach(rad -> {
            String post = tolkad.text(rad, Kolumnroll.POST);
            String forvaltning = Tolk.skriv(formular.getForvaltning());
            Raddel del = new Raddel(rad.nummer(), post, tolkad.text(rad, Kolumnroll.BELOPP), forvaltning, rad.roll());
            Raddel forut = valda.get(rad.nummer());
            del.setRoll(forut == null ? del.getRoll() : forut.getRoll());
            del.setMotsvarar(forut != null && forut.foreslogsFor(forvaltning) ? forut.getMotsvarar() : Postlikhet.likast(post, arsposter));
            formular.getRader().add(del);
        });
    }

    static Forvaltning forvaltning(Underlag underlag, Inlasningsformular formular, Tolk tolk) {
        String kortnamn = Tolk.text(formular.getForvaltning());
        return kortnamn == null ? null : underlag.getArsgranskning().forvaltning(kortnamn)
                .orElseGet(() -> tolk.fel("forvaltning", "platform.fel.val", kortnamn));
    }

    static Period period(Inlasningsformular formular, Tolk tolk) {
        return tolk.val("period", formular.getPeriod(), Period.class);
    }

    static String rubrik(Inlasningsformular formular, Tolk tolk) {
        String rubrik = tolk.rad("rubrik", formular.getRubrik(), RUBRIK_LANGST);
        return rubrik == null ? tolk.fel("rubrik", "underlag.fel.rubrik") : rubrik;
    }
}
