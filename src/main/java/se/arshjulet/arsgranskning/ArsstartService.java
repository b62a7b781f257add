package se.arshjulet.arsgranskning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Startar året för många nämnder. Varje nämnd är en egen transaktion: kostnaden växer i takt med antalet,
 * och en nämnd som inte kan starta hindrar inte de andra. Att starta igen tar bara dem som återstår.
 */
@Tjanst
public class ArsstartService {

    @Inject
    ArsgranskningService arsgranskningar;

    /**
     * @param yrkesrevisorer nämndens kortnamn och användarnamnet på den som ska granska den
     * @return hur många som startade
     * @throws Regelbrott med en brist per nämnd som inte gick att starta; de andra är startade
     */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    @Transactional(TxType.NOT_SUPPORTED)
    public int starta(int ar, Map<String, String> yrkesrevisorer) {
        List<Brist> brister = new ArrayList<>();
        yrkesrevisorer.forEach((namnd, revisor) -> {
            try {
                arsgranskningar.starta(ar, namnd, revisor);
            } catch (Regelbrott nej) {
                nej.brister().forEach(brist -> brister.add(brist.under(namnd)));
            }
        });
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        return yrkesrevisorer.size();
    }
}
