package se.arshjulet.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * A letter on its way out. Written with what it tells of, then taken by a sender, which has it alone for a while ({@link #LAN}): a sender that
 * dies with it in its hands gives it back by its silence. It ends as sent, or as dead: refused by the receiver's server, or tried for two days
 * in vain. A dead one is sent again, or let go, when someone says so.
 */
@Entity
@UtanLogg
@Table(name = "brev")
public class Brev extends StoredEntity {

    /** So long a sender has a letter for itself. */
    static final Duration LAN = Duration.ofMinutes(5);

    /** Pauses after each failure: from a minute to four hours, two days in all. */
    static final List<Duration> PAUSER = Stream.concat(IntStream.of(1, 5, 15, 30, 60, 120).boxed(), IntStream.range(0, 11).mapToObj(i -> 240))
            .map(Duration::ofMinutes).collect(Collectors.toUnmodifiableList());

    private static final int LANGSTA_FEL = 1000;
    private static final int LANGSTA_AMNE = 500;

    private String nyckel;
    private String mottagare;
    private String amne;

    @Lob
    private String text;

    @Lob
    private String html;

    private LocalDateTime skapat;
    private int forsok;

    /** When it is to be tried; null when nothing more is done with it. */
    private LocalDateTime nasta;

    private LocalDateTime skickat;
    private LocalDateTime dott;
    private boolean avvisat;

    @Column(name = "fel")
    private String orsak;

    protected Brev() {
    }

    Brev(String nyckel, String mottagare, String amne, String text, LocalDateTime skapat) {
        this.nyckel = nyckel;
        this.mottagare = mottagare;
        this.amne = kort(amne.replaceAll("\\s+", " ").strip(), LANGSTA_AMNE);
        this.text = text;
        this.html = Brevmall.html(this.amne, text);
        this.skapat = skapat;
        this.nasta = skapat;
    }

    /** A sender begins: nobody else tries it meanwhile. An attempt that never ends counts too. */
    void tas(LocalDateTime nu) {
        forsok++;
        nasta = nu.plus(LAN);
    }

    boolean arDags(LocalDateTime nu) {
        return nasta != null && !nasta.isAfter(nu);
    }

    void gick(LocalDateTime nu) {
        nasta = null;
        skickat = nu;
        orsak = null;
    }

    /** Could not be delivered now. */
    void misslyckades(String varfor, LocalDateTime nu) {
        orsak = kort(varfor, LANGSTA_FEL);
        if (nasta == null) {
            // stopped while the sender had it
            return;
        }
        if (forsok > PAUSER.size()) {
            dog(nu);
        } else {
            nasta = nu.plus(PAUSER.get(forsok - 1));
        }
    }

    /** The receiver's server says that there is no such address, or wants nothing from us: trying again helps nobody. */
    void avvisades(String varfor, LocalDateTime nu) {
        orsak = kort(varfor, LANGSTA_FEL);
        avvisat = true;
        dog(nu);
    }

    private void dog(LocalDateTime nu) {
        nasta = null;
        dott = nu;
    }

    /** From the beginning, with all its attempts. @return false when it is not dead any more */
    boolean skickasIgen(LocalDateTime nu) {
        if (dott == null) {
            return false;
        }
        dott = null;
        avvisat = false;
        forsok = 0;
        nasta = nu;
        return true;
    }

    /** Nobody shall have it. Its key stays taken: it is not written again. @return false when it is not dead any more */
    boolean slapps() {
        boolean vardott = dott != null;
        dott = null;
        return vardott;
    }

    private static String kort(String text, int langst) {
        return text.length() <= langst ? text : text.substring(0, langst - 1) + "…";
    }

    /** The same at every attempt, so that whoever gets the letter twice sees that it is one. */
    String meddelandeId(String avsandare) {
        return "<" + nyckel.substring(0, 32) + "@" + avsandare.substring(avsandare.indexOf('@') + 1) + ">";
    }

    public String getMottagare() {
        return mottagare;
    }

    public String getAmne() {
        return amne;
    }

    String getText() {
        return text;
    }

    String getHtml() {
        return html;
    }

    public LocalDateTime getSkapat() {
        return skapat;
    }

    public int getForsok() {
        return forsok;
    }

    LocalDateTime getNasta() {
        return nasta;
    }

    LocalDateTime getSkickat() {
        return skickat;
    }

    public LocalDateTime getDott() {
        return dott;
    }

    public boolean isAvvisat() {
        return avvisat;
    }

    /** What the last failure said; a whole sentence. */
    public String getOrsak() {
        return orsak;
    }
}
