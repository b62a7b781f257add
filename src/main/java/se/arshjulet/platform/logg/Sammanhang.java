package se.arshjulet.platform.logg;

/** What the thread works on, for the log: which request, for whom, about which case. Never a name: a log is read by more than those who know the users. */
public final class Sammanhang {

    private static final ThreadLocal<Sammanhang> NU = new ThreadLocal<>();

    private static final ThreadLocal<String> SPAR = new ThreadLocal<>();

    private final String anrop;
    private Long anvandare;
    private String arende;

    private Sammanhang(String anrop) {
        this.anrop = anrop;
    }

    /** @param anrop the number of the request, which is also told to the caller */
    public static void borja(String anrop) {
        NU.set(new Sammanhang(anrop));
    }

    public static void sluta() {
        NU.remove();
    }

    /** Of the account that calls, as it is known; a thread without a request has none. */
    public static void anvandare(Long id) {
        Sammanhang nu = NU.get();
        if (nu != null) {
            nu.anvandare = id;
        }
    }

    /** What the case is called, such as NORV-2023. */
    public static void arende(String beteckning) {
        Sammanhang nu = NU.get();
        if (nu != null) {
            nu.arende = beteckning;
        }
    }

    /** Id of the trace (OpenTelemetry) that the thread's work belongs to, with or without a request; null when it is followed no longer. */
    public static void spar(String id) {
        if (id == null) {
            SPAR.remove();
        } else {
            SPAR.set(id);
        }
    }

    static String sparet() {
        return SPAR.get();
    }

    /** Null on a thread that works on no request. */
    static Sammanhang nu() {
        return NU.get();
    }

    String anrop() {
        return anrop;
    }

    Long anvandare() {
        return anvandare;
    }

    String arende() {
        return arende;
    }
}
