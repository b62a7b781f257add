package se.arshjulet.bench;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsstartService;

/** {@code arsstart}: what starting the year costs per nämnd, for 1,000 of them (ours) and for 100 (peer). */
@Dependent
public class ArsstartBench {

    @Inject
    Benchregion region;

    @Inject
    ArsstartService arsstart;

    public Matning mat(int ar) throws Exception {
        perNamnd(ar, "U", 50);
        List<Double> hundra = new ArrayList<>();
        hundra.add(perNamnd(ar, "A", 100));
        double tusen = perNamnd(ar, "B", 1000);
        hundra.add(perNamnd(ar, "C", 100));
        hundra.add(perNamnd(ar, "D", 100));
        return new Matning("arsstart", tusen, Matning.median(hundra), "ms", 1000);
    }

    private double perNamnd(int ar, String prefix, int antal) throws Exception {
        Map<String, String> namnder = region.namnder(prefix, antal);
        region.som(Benchregion.DIREKTOR);
        return Tid.ms(() -> arsstart.starta(ar, namnder)) / antal;
    }
}
