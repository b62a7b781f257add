package se.arshjulet.underlag;

/**
 * Where something that was searched for stands.
 *
 * @param fore, traff, efter the words around it, and itself as it is written; empty when the underlag is secret
 */
public record Traff(Long underlag, String namn, boolean sidindelat, int sida, String fore, String traff, String efter, String lagrum) {

    private static final int RUNT = 90;

    /** What is secret is opened to be read, and that is written down; here it is only told where it is. */
    static Traff i(Underlagssida sida, String sokt) {
        return sida.getUnderlag().isHemlig() ? traff(sida, "", "", "") : medOrden(sida, sokt);
    }

    private static Traff medOrden(Underlagssida sida, String sokt) {
        String rak = sida.getText().replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        int borjan = Underlagssida.sokbar(rak).indexOf(sokt);
        // letters whose small form has another length move the place; then the beginning of the page stands for it
        boolean finns = borjan >= 0 && borjan + sokt.length() <= rak.length();
        int fran = finns ? borjan : 0;
        int till = finns ? borjan + sokt.length() : 0;
        return traff(sida, (fran > RUNT ? "… " : "") + rak.substring(Math.max(0, fran - RUNT), fran), rak.substring(fran, till),
                rak.substring(till, Math.min(rak.length(), till + RUNT)) + (till + RUNT < rak.length() ? " …" : ""));
    }

    private static Traff traff(Underlagssida sida, String fore, String traff, String efter) {
        Underlag i = sida.getUnderlag();
        return new Traff(i.getId(), i.getNamn(), i.isSidindelat(), sida.getNummer(), fore, traff, efter, i.getLagrum());
    }
}
