package se.arshjulet.platform.process;

import java.text.CollationKey;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Sorts as another collator does, and remembers the keys of the texts it met last. A search in an index meets the same rows again and again,
 * and to make a key costs some hundred times more than to look it up. At most some seven megabytes are kept.
 */
final class Sorteringsminne extends RuleBasedCollator {

    private static final int PLATSER = 1 << 13;
    /** Characters; ids, names and keys are shorter, and whole texts seldom stand in an index. */
    private static final int LANGST = 100;

    private final AtomicReferenceArray<CollationKey> minne = new AtomicReferenceArray<>(PLATSER);
    /** A collator makes one key at a time, whoever asks. */
    private final ThreadLocal<RuleBasedCollator> egen;

    /** @throws ParseException when the rules of the other one cannot be read */
    Sorteringsminne(RuleBasedCollator forlaga) throws ParseException {
        super(forlaga.getRules());
        setStrength(forlaga.getStrength());
        setDecomposition(forlaga.getDecomposition());
        egen = ThreadLocal.withInitial(() -> (RuleBasedCollator) forlaga.clone());
    }

    @Override
    public CollationKey getCollationKey(String text) {
        if (text == null || text.length() > LANGST) {
            return egen.get().getCollationKey(text);
        }
        int summa = text.hashCode();
        int plats = (summa ^ summa >>> 13) & PLATSER - 1;
        CollationKey nyckel = minne.getAcquire(plats);
        if (nyckel == null || !nyckel.getSourceString().equals(text)) {
            nyckel = egen.get().getCollationKey(text);
            minne.setRelease(plats, nyckel);
        }
        return nyckel;
    }
}
