package se.arshjulet.platform.docx;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are, in twentieths of a point, as a browser would do it: none narrower than its longest word,
 * the rest of the room in proportion to what each would like. Word and LibreOffice would each do it in their own way.
 */
final class Kolumnbredder {

    /** Arial 9 pt: the mean width of a letter, with a little to spare, and the room between columns. */
    private static final int TECKEN = 100;
    private static final int LUFT = 200;
    private static final int LANGST_ONSKAN = 160;

    private Kolumnbredder() { }

    static int[] av(Rutnat rutnat, int textbredd) {
        int[] minst = new int[rutnat.kolumner()];
        int[] onskad = new int[rutnat.kolumner()];
        for (List<Rutnat.Ruta> rad : rutnat.rader()) {
            int kolumn = 0;
            for (Rutnat.Ruta ruta : rad) {
                if (ruta.bredd() == 1) {
                    String text = ruta.element().text();
                    boolean odelad = ruta.element().is(".siffror, .varde");
                    int ord = odelad ? text.length() : Arrays.stream(text.split("[ \\-/]")).mapToInt(String::length).max().orElse(0) + 1;
                    minst[kolumn] = Math.max(minst[kolumn], ord * TECKEN + LUFT);
                    onskad[kolumn] = Math.max(onskad[kolumn], Math.min(LANGST_ONSKAN, text.length() + 1) * TECKEN + LUFT);
                }
                kolumn += ruta.bredd();
            }
        }
        return fordela(minst, onskad, textbredd);
    }

    private static int[] fordela(int[] minst, int[] onskad, int textbredd) {
        int summaMinst = Arrays.stream(minst).sum();
        int summaOnskad = Arrays.stream(onskad).sum();
        double kvar = textbredd - (double) summaMinst;
        int[] bredder = new int[minst.length];
        for (int i = 0; i < bredder.length; i++) {
            bredder[i] = (int) (kvar < 0 ? (double) textbredd * Math.max(1, minst[i]) / Math.max(1, summaMinst)
                    : summaOnskad <= textbredd || summaOnskad == summaMinst ? (double) textbredd * Math.max(1, onskad[i]) / Math.max(1, summaOnskad)
                    : minst[i] + kvar * (onskad[i] - minst[i]) / (summaOnskad - summaMinst));
        }
        return bredder;
    }
}
