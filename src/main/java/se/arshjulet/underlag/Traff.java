package se.arshjulet.underlag;

/**
 * Where something that was searched for stands.
 *
 * @param fore, traff, efter the words around it, and itself as it is written
 */
public record Traff(Long underlag, String namn, boolean sidindelat, int sida, String fore, String traff, String efter, String lagrum) {

    private static final int RUNT = 90;

    static Traff i(Underlagssida sida, String sokt) {
        String rak = sida.getText().replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        int borjan = Underlagssida.sokbar(rak).indexOf(sokt);
        // letters whose small form has another length move the place; then the beginning of the page stands for it
        boolean finns = borjan >= 0 && borjan + sokt.length() <= rak.length();
        int fran = finns ? borjan : 0;
        int till = finns ? borjan + sokt.length() : 0;
        return new Traff(sida.getUnderlag().getId(), sida.getUnderlag().getNamn(), sida.getUnderlag().isSidindelat(), sida.getNummer(),
                (fran > RUNT ? "… " : "") + rak.substring(Math.max(0, fran - RUNT), fran), rak.substring(fran, till),
                rak.substring(till, Math.min(rak.length(), till + RUNT)) + (till + RUNT < rak.length() ? " …" : ""), sida.getUnderlag().getLagrum());
    }
}
