package se.arshjulet.atgardsregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import se.arshjulet.atgardsregister.Punktformular;
import se.arshjulet.atgardsregister.Punkthandelse;
import se.arshjulet.atgardsregister.Punktvy;
import se.arshjulet.atgardsregister.RapporteringService;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.VerifieringService;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;
import se.arshjulet.platform.web.Texter;

/** One point: what is to be done, what is promised, what has happened; and what the nämnd or the auditor does with it. */
@Named
@RequestScoped
public class PunktBacking {

    private static final int HOGST_FILER = 5;

    @Inject
    RegisterService register;

    @Inject
    RapporteringService rapportering;

    @Inject
    VerifieringService verifiering;

    @Inject
    Handling handling;

    @Inject
    Clock klocka;

    private Long id = Adressid.ur("id");
    private final Punktformular formular = new Punktformular();
    private final Punktformular avforande = new Punktformular();
    private final Punktformular overforing = new Punktformular();
    private List<Part> filer;
    private Punktvy vy;

    public Punktvy getVy() {
        if (vy == null) {
            vy = register.punkt(id);
            if (!Faces.isPostback()) {
                sesNu(vy.punkt().getVersion());
            }
        }
        return vy;
    }

    public void rapportera() {
        gor(() -> rapportering.rapportera(id, formular, lasta()), "rapporterat");
    }

    public void anteckna() {
        gor(() -> rapportering.anteckna(id, formular), "antecknat");
    }

    public void verifiera() {
        gor(() -> verifiering.verifiera(id, formular), "verifierat");
    }

    public void aterforvisa() {
        gor(() -> verifiering.aterforvisa(id, formular), "aterforvisat");
    }

    public void accepteraUtanAtgard() {
        gor(() -> verifiering.accepteraUtanAtgard(id, formular), "accepterat");
    }

    public void avfor() {
        gor(vid("avforsmotiv", () -> verifiering.avfor(id, avforande)), "avfort");
    }

    public void overfor() {
        gor(vid("overforingsmotiv", () -> id = verifiering.overfor(id, overforing)), "overfort");
    }

    /** When somebody else was first, the next press is made in sight of what they did. */
    private void gor(Runnable arbete, String klart) {
        if (handling.gor(arbete)) {
            handling.klart("atgardsregister/punkt.xhtml?id=" + id, "atgardsregister.klart." + klart);
        } else {
            sesNu(getVy().punkt().getVersion());
        }
    }

    private void sesNu(int version) {
        Stream.of(formular, avforande, overforing).forEach(f -> f.setVersion(version));
    }

    /** What is wrong with a motive is told where this one is written: the page has several. */
    private static Runnable vid(String motivfalt, Runnable arbete) {
        return () -> {
            try {
                arbete.run();
            } catch (Regelbrott fel) {
                throw new Regelbrott(fel.brister().stream().map(b -> b.falt().equals("kommentar") ? new Brist(motivfalt, b.nyckel(), b.varden()) : b).toList());
            }
        };
    }

    private List<Fil> lasta() {
        List<Fil> lasta = new ArrayList<>();
        for (Part fil : filer == null ? List.<Part>of() : filer) {
            if (fil.getSubmittedFileName() != null && !fil.getSubmittedFileName().isEmpty()) {
                lasta.add(Sandfil.av(fil));
            }
        }
        if (lasta.size() > HOGST_FILER) {
            throw new Regelbrott("fil", "atgardsregister.fel.forMangaFiler", lasta.size(), HOGST_FILER);
        }
        return lasta;
    }

    public String vem(Punkthandelse handelse) {
        return Inloggad.SYSTEMET.equals(handelse.getVem()) ? Texter.text("arsgranskning.arende.historik.systemet") : getVy().namn().getOrDefault(handelse.getVem(), handelse.getVem());
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Punktformular getFormular() {
        return formular;
    }

    public Punktformular getAvforande() {
        return avforande;
    }

    public Punktformular getOverforing() {
        return overforing;
    }

    public List<Part> getFiler() {
        return filer;
    }

    public void setFiler(List<Part> filer) {
        this.filer = filer;
    }
}
