package se.arshjulet.inkorg.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.inkorg.Urval;

/** What of the inbox is shown, as it stands in the address. */
public class Inkorgsadress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RADER = 25;

    private Urval.Korg korg;
    private Urval.Sortering sortering = Urval.Sortering.FORFALLER;
    private String namnd;
    private Integer ar;
    private Fas fas;
    private String forfaller;
    private Integer sida;
    private Long overlates;

    Urval urval(LocalDate idag) {
        return new Urval(korg, namnd, ar, fas, senast(idag), sortering, sida == null ? 1 : sida, RADER);
    }

    private LocalDate senast(LocalDate idag) {
        return switch (forfaller == null ? "" : forfaller) {
            case "forsenade" -> idag.minusDays(1);
            case "vecka" -> idag.plusWeeks(1);
            case "manad" -> idag.plusMonths(1);
            default -> null;
        };
    }

    String adress() {
        return "inkorg/inkorg.xhtml?" + Stream.of(del("korg", korg), del("namnd", namnd), del("ar", ar), del("fas", fas),
                del("forfaller", forfaller), del("sortering", sortering), del("sida", sida)).filter(del -> !del.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String del(String namn, Object varde) {
        return varde == null || varde.toString().isEmpty() ? "" : namn + "=" + URLEncoder.encode(varde.toString(), StandardCharsets.UTF_8);
    }

    public boolean isFiltrerad() {
        return Stream.of(namnd, ar, fas, forfaller).anyMatch(v -> v != null && !v.toString().isEmpty());
    }

    public Fas[] getFaser() {
        return Arrays.stream(Fas.values()).filter(f -> f != Fas.AVSLUT).toArray(Fas[]::new);
    }

    public Urval.Korg[] getKorgar() {
        return Urval.Korg.values();
    }

    public Urval.Korg getKorg() {
        return korg;
    }

    public void setKorg(Urval.Korg korg) {
        this.korg = korg;
    }

    public Urval.Sortering getSortering() {
        return sortering;
    }

    public void setSortering(Urval.Sortering sortering) {
        this.sortering = sortering == null ? Urval.Sortering.FORFALLER : sortering;
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public Integer getAr() {
        return ar;
    }

    public void setAr(Integer ar) {
        this.ar = ar;
    }

    public Fas getFas() {
        return fas;
    }

    public void setFas(Fas fas) {
        this.fas = fas;
    }

    public String getForfaller() {
        return forfaller;
    }

    public void setForfaller(String forfaller) {
        this.forfaller = forfaller;
    }

    public Integer getSida() {
        return sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }

    public Long getOverlates() {
        return overlates;
    }

    public void setOverlates(Long overlates) {
        this.overlates = overlates;
    }
}
