package se.arshjulet.projekt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.projekt.Projektarende;
import se.arshjulet.projekt.SvarstidService;
import se.arshjulet.projekt.UtnamningService;

/** The case page of a fördjupad granskning, and what is done from it. */
@Named
@RequestScoped
public class FordjupadBacking {

    @Inject
    ProjektService projekt;

    @Inject
    UtnamningService utnamning;

    @Inject
    SvarstidService svarstid;

    @Inject
    Handling handling;

    @Inject
    Clock klocka;

    private Long id = Adressid.ur("id");
    private String avbrottsmotiv;
    private String projektledare;
    private String bytFran;
    private String bytTill;
    private String bytesmotiv;
    private String nySvarsdag;
    private String svarsdagsmotiv;
    private Projektarende vy;

    public Projektarende getVy() {
        if (vy == null) {
            vy = projekt.arende(id, isHelaHistoriken());
        }
        return vy;
    }

    public void avbryt() {
        if (handling.gor(() -> projekt.avbryt(id, avbrottsmotiv))) {
            handling.klart("fordjupning/fordjupad.xhtml?id=" + id, "projekt.klart.avbruten");
        }
    }

    public void utse() {
        if (handling.gor(() -> utnamning.utse(id, projektledare))) {
            handling.klart("fordjupning/fordjupad.xhtml?id=" + id, "projekt.klart.ledareUtsedd");
        }
    }

    public void flyttaSvarsdag() {
        if (handling.gor(() -> svarstid.flytta(id, nySvarsdag, svarsdagsmotiv))) {
            handling.klart("fordjupning/fordjupad.xhtml?id=" + id, "projekt.klart.svarsdagFlyttad");
        }
    }

    public void bytAdressat() {
        if (handling.gor(() -> projekt.bytAdressat(id, bytFran, bytTill, bytesmotiv))) {
            handling.klart("fordjupning/fordjupad.xhtml?id=" + id, "projekt.klart.adressatBytt");
        }
    }

    public String namn(Uppgift uppgift) {
        return uppgift.arLedig() ? Texter.text("inkorg.ledig") : getVy().namn().get(uppgift.getHandlaggare());
    }

    /** Who did it: a person's name, or that the application did it by itself. */
    public String vem(Handelse handelse) {
        String vem = handelse.getAnvandarnamn();
        return Inloggad.SYSTEMET.equals(vem) ? Texter.text("projekt.arende.historik.systemet") : getVy().namn().getOrDefault(vem, vem);
    }

    public String getAktiva() {
        return String.join(" ", getVy().aktuella());
    }

    public String getPasserade() {
        return String.join(" ", getVy().avklarade());
    }

    public boolean isHelaHistoriken() {
        return "alla".equals(Faces.getRequestParameter("historik"));
    }

    public List<Namnd> getNamnder() {
        return projekt.namnder();
    }

    /** Who can lead it. */
    public List<Anvandare> getValbara() {
        return utnamning.valbara(id);
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

    public String getAvbrottsmotiv() {
        return avbrottsmotiv;
    }

    public void setAvbrottsmotiv(String avbrottsmotiv) {
        this.avbrottsmotiv = avbrottsmotiv;
    }

    public String getProjektledare() {
        return projektledare;
    }

    public void setProjektledare(String projektledare) {
        this.projektledare = projektledare;
    }

    public String getNySvarsdag() {
        return nySvarsdag;
    }

    public void setNySvarsdag(String nySvarsdag) {
        this.nySvarsdag = nySvarsdag;
    }

    public String getSvarsdagsmotiv() {
        return svarsdagsmotiv;
    }

    public void setSvarsdagsmotiv(String svarsdagsmotiv) {
        this.svarsdagsmotiv = svarsdagsmotiv;
    }

    public String getBytFran() {
        return bytFran;
    }

    public void setBytFran(String bytFran) {
        this.bytFran = bytFran;
    }

    public String getBytTill() {
        return bytTill;
    }

    public void setBytTill(String bytTill) {
        this.bytTill = bytTill;
    }

    public String getBytesmotiv() {
        return bytesmotiv;
    }

    public void setBytesmotiv(String bytesmotiv) {
        this.bytesmotiv = bytesmotiv;
    }
}
