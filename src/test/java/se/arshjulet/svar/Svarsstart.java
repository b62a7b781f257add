package se.arshjulet.svar;

import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.testsupport.Bonor;

/** What a dispatched fördjupad granskning asks its nämnder, for a test that leads it from elsewhere. */
public final class Svarsstart {

    private Svarsstart() {
    }

    public static void begar(Bonor bonor, FordjupningExpedierad handelse) {
        bonor.hamta(Svarsbegaran.class).begar(handelse);
    }
}
