package se.arshjulet.diarium.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import se.arshjulet.diarium.Diariesok;
import se.arshjulet.diarium.Handlingsstatus;
import se.arshjulet.diarium.Slag;

/** What of the register is shown, as it stands in the address. */
public class Diarieadress {

    private String ord;
    private String dnr;
    private String namnd;
    private Slag slag;
    private Handlingsstatus status;
    private String fran;
    private String till;
    private String sekretess;
    private Diariesok.Sortering sortering;
    private Integer sida;

    /** From the first page. */
    public void sok() {
        Faces.redirect("diarium/diarium.xhtml?" + Stream.of(del("ord", ord), del("dnr", dnr), del("namnd", namnd), del("slag", slag), del("status", status), del("fran", fran),
                del("till", till), del("sekretess", sekretess), del("sortering", sortering)).filter(del -> !del.isEmpty()).collect(Collectors.joining("&")));
    }

    private static String del(String namn, Object varde) {
        return varde == null || varde.toString().isEmpty() ? "" : namn + "=" + URLEncoder.encode(varde.toString(), StandardCharsets.UTF_8);
    }

    public String getOrd() {
        return ord;
    }

    public void setOrd(String ord) {
        this.ord = ord;
    }

    public String getDnr() {
        return dnr;
    }

    public void setDnr(String dnr) {
        this.dnr = dnr;
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public Slag getSlag() {
        return slag;
    }

    public void setSlag(Slag slag) {
        this.slag = slag;
    }

    public Handlingsstatus getStatus() {
        return status;
    }

    public void setStatus(Handlingsstatus status) {
        this.status = status;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }

    public String getSekretess() {
        return sekretess;
    }

    public void setSekretess(String sekretess) {
        this.sekretess = sekretess;
    }

    public Diariesok.Sortering getSortering() {
        return sortering == null ? Diariesok.Sortering.DATUM : sortering;
    }

    public void setSortering(Diariesok.Sortering sortering) {
        this.sortering = sortering;
    }

    public Integer getSida() {
        return sida == null ? 1 : sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
