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
 * Starts the year for many nämnder. Each nämnd is a transaction of its own: the cost grows with their number,
 * and a nämnd that cannot start does not stop the others. Starting again only takes those that are left.
 */
@Tjanst
public class ArsstartService {

    @Inject
    ArsgranskningService arsgranskningar;

    /**
     * @param yrkesrevisorer short name of the nämnd, and user name of the one who is to audit it
     * @return how many were started
     * @throws Regelbrott with one fault for each nämnd that could not be started; the others are started
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
