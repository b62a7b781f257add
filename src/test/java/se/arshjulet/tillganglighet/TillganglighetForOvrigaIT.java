package se.arshjulet.tillganglighet;

/** What everyone else sees and does. */
class TillganglighetForOvrigaIT extends Tillganglighet {

    @Override
    boolean hor(Sidor.Besok ett) {
        return !ett.vem().startsWith(TillganglighetIT.REVISOR);
    }
}
