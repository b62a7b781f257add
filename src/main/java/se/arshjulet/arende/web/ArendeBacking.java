package se.arshjulet.arende.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.arende.Arende;
import se.arshjulet.arende.ArendeService;
import se.arshjulet.arende.Arendesteg;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Texter;

/** The case page and what the revisionsdirektör does from it. */
@Named
@RequestScoped
public class ArendeBacking {

    private static final String ALLA = "alla";

    @Inject
    ArendeService arenden;

    @Inject
    ArsgranskningService arsgranskningar;

    @Inject
    Faltfel faltfel;

    @Inject
    Clock klocka;

    private Long id = Adressid.ur("id");
    private String nyRevisor;
    private String avbrottsmotiv;
    private Arende vy;

    private Arende vy() {
        if (vy == null) {
            vy = arenden.arende(id, isHelaHistoriken());
        }
        return vy;
    }

    public void oppna(String steg) {
        utfor(() -> arsgranskningar.oppna(id, Steg.valueOf(steg)));
    }

    public void bytRevisor() {
        utfor(() -> arsgranskningar.bytYrkesrevisor(id, nyRevisor));
    }

    public void avbryt() {
        utfor(() -> arsgranskningar.avbryt(id, avbrottsmotiv));
    }

    private void utfor(Runnable handling) {
        try {
            handling.run();
            Faces.redirect("arsgranskning/arende.xhtml?id=%s", id);
        } catch (Regelbrott nej) {
            faltfel.lagg(nej);
        }
    }

    public String namn(Uppgift uppgift) {
        return uppgift.arLedig() ? Texter.text("inkorg.ledig") : vy().namn().get(uppgift.getHandlaggare());
    }

    /** Who did it: a person's name, in whose place if that person was away, or that the application did it by itself. */
    public String vem(Handelse handelse) {
        String vem = handelse.getAnvandarnamn();
        String borta = handelse.getForAnvandarnamn();
        String namn = Inloggad.SYSTEMET.equals(vem) ? Texter.text("arsgranskning.arende.historik.systemet") : vy().namn().getOrDefault(vem, vem);
        return borta == null ? namn : Texter.text("arsgranskning.arende.historik.iStalletFor", namn, vy().namn().getOrDefault(borta, borta));
    }

    public Arsgranskning getArende() {
        return vy().arsgranskning();
    }

    public String getRevisornamn() {
        return getArende().getYrkesrevisor().getNamn();
    }

    public Arende getVy() {
        return vy();
    }

    public List<Arendesteg> getSteg() {
        return vy().steg();
    }

    public String getDiagram() {
        return "/arsgranskning/modell.bpmn?id=" + id;
    }

    public String getAktiva() {
        return String.join(" ", vy().aktuella());
    }

    public String getPasserade() {
        return String.join(" ", vy().avklarade());
    }

    public boolean isHelaHistoriken() {
        return ALLA.equals(Faces.getRequestParameter("historik"));
    }

    public List<Anvandare> getRevisorer() {
        return arsgranskningar.revisorer();
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNyRevisor() {
        return nyRevisor;
    }

    public void setNyRevisor(String nyRevisor) {
        this.nyRevisor = nyRevisor;
    }

    public String getAvbrottsmotiv() {
        return avbrottsmotiv;
    }

    public void setAvbrottsmotiv(String avbrottsmotiv) {
        this.avbrottsmotiv = avbrottsmotiv;
    }
}
