package se.arshjulet.region.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.region.RegionService;
import se.arshjulet.region.Regionmatris;

/** The matrix. */
@Named
@RequestScoped
public class RegionenBacking {

    @Inject
    RegionService region;

    private String ar;
    private Regionmatris matris;

    public Regionmatris getMatris() {
        if (matris == null) {
            matris = region.matris(onskade());
        }
        return matris;
    }

    /** As they stand in the address, where anyone can write anything. */
    private List<Integer> onskade() {
        return ar == null ? List.of() : Stream.of(ar.split(",")).filter(del -> del.matches("\\d{4}")).map(Integer::valueOf).toList();
    }

    /** The years as choices, each with the address that takes it away or adds it; the last one left cannot be taken away. */
    public List<Arval> getArval() {
        return getMatris().allaAr().stream().map(ett -> new Arval(ett, getMatris().valda().contains(ett), utan(ett))).toList();
    }

    private String utan(Integer ett) {
        List<Integer> valda = getMatris().valda();
        String andra = getMatris().allaAr().stream().filter(a -> valda.contains(a) != a.equals(ett)).map(String::valueOf).collect(Collectors.joining(","));
        return andra.isEmpty() ? String.valueOf(ett) : andra;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    /** @param val the years that are shown when this one is pressed */
    public record Arval(Integer ar, boolean vald, String val) {
    }
}
