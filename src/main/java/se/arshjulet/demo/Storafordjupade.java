package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.organisation.Namnd;

/** The fördjupade granskningar of a year in the generated region, each to some of the nämnder. */
@ApplicationScoped
public class Storafordjupade {

    private static final List<String> OMRADEN = List.of("verksamhet", "intern-kontroll", "verksamhet", "ekonomi");
    private static final int HOGST_ADRESSATER = 5;

    @Inject
    StorregionRepository lager;

    List<FordjupadGranskning> laggUpp(int ar, int antal, List<Namnd> namnder) {
        Random slump = new Random(ar);
        return IntStream.rangeClosed(1, antal).mapToObj(nummer -> ny(nummer, ar, namnder, slump)).toList();
    }

    private FordjupadGranskning ny(int nummer, int ar, List<Namnd> namnder, Random slump) {
        FordjupadGranskning ny = new FordjupadGranskning(nummer, ar);
        int niva = Storaret.niva(slump, 3);
        ny.redovisa(Storatexter.amne(nummer - 1), OMRADEN.get(nummer % OMRADEN.size()), niva, Storatexter.motiv(niva), true);
        int forsta = slump.nextInt(namnder.size());
        int adressater = Math.min(namnder.size(), 1 + slump.nextInt(HOGST_ADRESSATER));
        for (int i = 0; i < adressater; i++) {
            ny.adressera(namnder.get((forsta + i * 7) % namnder.size()), i == 3 ? Adressatroll.I_DIALOG : Adressatroll.ADRESSAT);
        }
        ny.rekommendera(null, Storatexter.rekommendation(nummer));
        Rekommendation delad = ny.rekommendera(null, "Stärk uppföljningen");
        delad.dela(null, Storatexter.rekommendation(nummer + 1));
        delad.dela(null, Storatexter.rekommendation(nummer + 2));
        lager.lagg(ny);
        return ny;
    }
}
