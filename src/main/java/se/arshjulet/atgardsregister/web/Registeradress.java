package se.arshjulet.atgardsregister.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.arshjulet.atgardsregister.Punktslag;
import se.arshjulet.atgardsregister.Registerurval;

/** What of the register is chosen, as it stands in the address; whatever is there and means nothing chooses nothing. */
public class Registeradress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String namnd;
    private String ar;
    private String omrade;
    private String slag;
    private String status;
    private boolean forsenade;

    static Registeradress ur(UnaryOperator<String> parameter) {
        Registeradress adress = new Registeradress();
        adress.namnd = parameter.apply("namnd");
        adress.ar = parameter.apply("ar");
        adress.omrade = parameter.apply("omrade");
        adress.slag = parameter.apply("slag");
        adress.status = parameter.apply("status");
        adress.forsenade = "true".equals(parameter.apply("forsenade"));
        return adress;
    }

    Registerurval urval(String utanStatus, Registerurval.Sortering sortering, int sida, int antal) {
        return new Registerurval(tomt(namnd), tomt(ar) != null && ar.matches("\\d{4}") ? Integer.valueOf(ar) : null, tomt(omrade),
                Arrays.stream(Punktslag.values()).filter(s -> s.name().equals(slag)).findFirst().orElse(null), tomt(status) == null ? utanStatus : status, forsenade, sortering, sida, antal);
    }

    private static String tomt(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** What is chosen, as the end of an address; empty or begins with a question mark. */
    public String getFraga() {
        Map<String, String> delar = new LinkedHashMap<>();
        delar.put("namnd", namnd);
        delar.put("ar", ar);
        delar.put("omrade", omrade);
        delar.put("slag", slag);
        delar.put("status", status);
        delar.put("forsenade", forsenade ? "true" : null);
        String alla = delar.entrySet().stream().filter(e -> tomt(e.getValue()) != null).map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return alla.isEmpty() ? "" : "?" + alla;
    }

    public boolean isFiltrerad() {
        return !getFraga().isEmpty();
    }

    public Punktslag[] getAllaSlag() {
        return Punktslag.values();
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getOmrade() {
        return omrade;
    }

    public void setOmrade(String omrade) {
        this.omrade = omrade;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public boolean isForsenade() {
        return forsenade;
    }

    public void setForsenade(boolean forsenade) {
        this.forsenade = forsenade;
    }
}
