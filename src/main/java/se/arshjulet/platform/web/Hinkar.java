package se.arshjulet.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each may do something: a bucket per caller that holds so many drops and fills again at an even pace. Counted on each node by itself, and
 * in real time, which no clock of the application's moves.
 */
public final class Hinkar {

    static final int FLEST = 10_000;
    private static final double SEKUND = 1e9;

    private final double storlek;
    private final double perNano;
    private final LongSupplier nanotid;
    private final Map<String, Hink> alla = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Hink> aldst) {
            return size() > FLEST;
        }
    };

    /** @param antal how many at once, and as many in so many seconds */
    public Hinkar(int antal, int sekunder) {
        this(antal, sekunder, System::nanoTime);
    }

    Hinkar(int antal, int sekunder, LongSupplier nanotid) {
        this.storlek = antal;
        this.perNano = antal / (sekunder * SEKUND);
        this.nanotid = nanotid;
    }

    /** @return 0 when it may; else after how many seconds it may */
    public synchronized long ta(String vem) {
        long vantan = vantan(vem);
        if (vantan == 0) {
            Hink hink = alla.get(vem);
            alla.put(vem, new Hink((hink == null ? storlek : fylld(hink)) - 1, nanotid.getAsLong()));
        }
        return vantan;
    }

    /** Without taking any. @return 0, or after how many seconds there is one again */
    public synchronized long vantan(String vem) {
        Hink hink = alla.get(vem);
        double kvar = hink == null ? storlek : fylld(hink);
        return kvar >= 1 ? 0 : Math.max(1, (long) Math.ceil((1 - kvar) / perNano / SEKUND));
    }

    private double fylld(Hink hink) {
        return Math.min(storlek, hink.droppar + (nanotid.getAsLong() - hink.nar) * perNano);
    }

    private record Hink(double droppar, long nar) {
    }
}
