package se.arshjulet.inloggning;

/** Why a log-in with the organisation's identity came to nothing; the page says what to do about it. */
public class Inloggningshinder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Skal {
        /** The provider does not answer. */
        NERE,
        /** The user, or the provider, said no. */
        NEKAD,
        /** What came back cannot be trusted, or belongs to no log-in that was begun here. */
        OGILTIG,
        /** The provider does not vouch for a log-in that is strong enough. */
        SVAG,
        /** No value of the mapping gives a role, or two give different nämnder. */
        UTAN_ROLL,
        /** The user name is someone's already, whose account has not been linked. */
        UPPTAGET,
        /** The roles have changed, but there is work that must be handed over first. */
        KVAR,
        /** The account is closed. */
        STANGT
    }

    private final Skal skal;

    public Inloggningshinder(Skal skal, String vad) {
        super(vad);
        this.skal = skal;
    }

    public Inloggningshinder(Skal skal, Throwable orsak) {
        super(orsak.toString(), orsak);
        this.skal = skal;
    }

    public Skal skal() {
        return skal;
    }
}
