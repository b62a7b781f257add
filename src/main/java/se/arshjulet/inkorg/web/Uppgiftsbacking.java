package se.arshjulet.inkorg.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.inkorg.Redan;
import se.arshjulet.inkorg.Sparad;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.Trangsel;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Nastasida;
import se.arshjulet.platform.web.Sparbesked;
import se.arshjulet.platform.web.Texter;

/**
 * What every task page does: open the form, save it as it is typed, complete it, and tell what is in the way.
 * A phase's page extends it with what only that page has, often nothing.
 *
 * @param <F> the form
 */
public abstract class Uppgiftsbacking<F> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String INKORGEN = "inkorg/inkorg.xhtml";

    @Inject
    @Param(name = "uppgift")
    Long id;

    @Inject
    InkorgService inkorg;

    @Inject
    Inloggad inloggad;

    @Inject
    Faltfel faltfel;

    @Inject
    transient Clock klocka;

    private Uppgift uppgift;
    private String handlaggarnamn = "";
    private boolean skrivbar;
    private String annanstans = "";
    private F formular;
    private int version;
    private List<Brist> saknas = List.of();
    private final Sparbesked besked = new Sparbesked();

    @PostConstruct
    protected void oppna() {
        try {
            las();
        } catch (Redan redanKlar) {
            annanstans = INKORGEN + "?" + InkorgBacking.REDAN_KLAR + "=" + id;
        }
    }

    /** Before anything is drawn: a task that is done, or has another page, sends its reader there. */
    public void visaVidare() {
        if (!annanstans.isEmpty()) {
            Faces.redirect(annanstans);
        }
    }

    @SuppressWarnings("unchecked")
    private void las() {
        Oppnad<Object> oppnad = inkorg.oppna(id);
        if (!oppnad.uppgift().getSida().startsWith(Faces.getViewId() + '?')) {
            annanstans = oppnad.uppgift().getSida().substring(1);
            return;
        }
        uppgift = oppnad.uppgift();
        handlaggarnamn = oppnad.handlaggare();
        skrivbar = oppnad.skrivbar();
        formular = (F) oppnad.formular();
        version = oppnad.version();
        saknas = oppnad.brister();
    }

    /** Called by the button and by itself while someone writes; what cannot be understood is kept as typed and told at its field. */
    public void spara() {
        try {
            Sparad sparad = inkorg.spara(id, version, formular);
            version = sparad.version();
            saknas = inkorg.oppna(id).brister();
            besked.sparat(sparad.fel().isEmpty(), sparad.fel().isEmpty() ? "inkorg.sparat" : "inkorg.sparatMedFel", klocka);
            faltfel.lagg(sparad.fel());
        } catch (Redan nagonAnnan) {
            besked.krock(Texter.text(nagonAnnan.brister().get(0)));
        } catch (FulltUtrymme | Trangsel ejSparat) {
            inteSparat(ejSparat);
        }
    }

    /** The page keeps what was typed, and goes on warning before it is left. */
    private void inteSparat(Regelbrott varfor) {
        besked.inte(Texter.text(varfor.brister().get(0)));
        faltfel.lagg(varfor);
    }

    public void slutfor() {
        try {
            inkorg.slutfor(id, version, formular);
            Nastasida.klart(Texter.text("inkorg.slutford", uppgift.getNamn()));
            Faces.redirect(INKORGEN);
        } catch (Redan nagonAnnan) {
            besked.krock(Texter.text(nagonAnnan.brister().get(0)));
        } catch (FulltUtrymme | Trangsel ejSparat) {
            inteSparat(ejSparat);
        } catch (Regelbrott ejKlar) {
            faltfel.lagg(ejKlar);
            Oppnad<Object> nu = inkorg.oppna(id);
            version = nu.version();
            saknas = nu.brister();
        }
    }

    /** Mine wins: the other one's version is overwritten, knowingly. */
    public void behallMin() {
        try {
            inkorg.lasOm(id);
            version = inkorg.oppna(id).version();
            besked.avgjort();
            spara();
        } catch (FulltUtrymme | Trangsel ejSparat) {
            inteSparat(ejSparat);
        }
    }

    /** Theirs wins; the page offers what was typed in it. */
    public void lasOm() {
        try {
            inkorg.lasOm(id);
            oppnaIgen();
        } catch (FulltUtrymme | Trangsel ejLast) {
            inteSparat(ejLast);
        }
    }

    private void oppnaIgen() {
        Faces.redirect(uppgift.getSida().substring(1));
    }

    public void ta() {
        try {
            inkorg.ta(id);
            oppnaIgen();
        } catch (Regelbrott nej) {
            faltfel.lagg(nej);
        }
    }

    public boolean isSkrivskyddad() {
        return !skrivbar;
    }

    /** Whether the reader may open the case: a nämnd sees it when the report has been sent, but is asked for things before that. */
    public boolean isSerArendet() {
        return uppgift.getFas() != Fas.BEGARAN || !inloggad.har(Roll.NAMND);
    }

    /** Whoever has it is away, and the reader works in that person's place. */
    public boolean isErsatter() {
        return skrivbar && !uppgift.arLedig() && !uppgift.harTagitsAv(inloggad.anvandarnamn());
    }

    /** Nobody has it yet, and the page offers to take it. */
    public boolean isLedig() {
        return uppgift != null && !skrivbar && uppgift.arLedig();
    }

    public String getHandlaggarnamn() {
        return handlaggarnamn;
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Uppgift getUppgift() {
        return uppgift;
    }

    public F getFormular() {
        return formular;
    }

    public List<Brist> getSaknas() {
        return saknas;
    }

    public String getSparlage() {
        return besked.getLage();
    }

    public String getSparstatus() {
        return besked.getStatus();
    }

    public String getKonflikt() {
        return besked.getKonflikt();
    }
}
