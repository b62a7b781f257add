package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.granskning.Riktning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.text.Tal;
import se.arshjulet.rapport.Rapportunderlag.Delomradeslank;
import se.arshjulet.rapport.Rapportunderlag.Nyckeltalsgrupp;

/** The key figures of the year, those of the whole nämnd first, then those of each förvaltning in its order; the change in words. */
record Nyckeltalstabeller(Rapportmaterial material, Kallforteckning kallor) {

    /** What a change of per cent is counted in. */
    private static final String PROCENT = "%";

    List<Nyckeltalsgrupp> grupper() {
        List<Nyckeltalsgrupp> grupper = new ArrayList<>();
        lagg(grupper, "", null);
        material.arsgranskning().getForvaltningar().forEach(forvaltning -> lagg(grupper, forvaltning.getNamn(), forvaltning));
        return grupper;
    }

    /** One that has no name yet has nothing to be printed under. */
    private void lagg(List<Nyckeltalsgrupp> grupper, String rubrik, Forvaltning forvaltning) {
        List<Rapportunderlag.Nyckeltal> rader = material.nyckeltal().stream().filter(n -> n.getForvaltning() == forvaltning && n.getNamn() != null)
                .map(this::rad).toList();
        if (!rader.isEmpty()) {
            grupper.add(new Nyckeltalsgrupp(rubrik, rader));
        }
    }

    Rapportunderlag.Nyckeltal rad(Nyckeltal n) {
        Delomrade delomrade = n.getDelomrade();
        return new Rapportunderlag.Nyckeltal(Kallforteckning.id(n), n.getNamn(), Rapportord.text(n.getEnhet()),
                delomrade == null ? null : new Delomradeslank(delomrade.getKod(), delomrade.getNamn()),
                tal(n.getVarde(), decimaler(n)), tal(n.getForegaende(), decimaler(n)), forandring(n), malvarde(n), Rapportord.text(n.getKalla()),
                kallor.vid(n), Rapportord.text(n.getKommentar()));
    }

    /** Figures that are compared have as many decimals as the one that has most. */
    private static int decimaler(Nyckeltal n) {
        return Stream.of(n.getVarde(), n.getForegaende()).filter(Objects::nonNull).mapToInt(Nyckeltalsvarde::decimaler).max().orElse(0);
    }

    private static String tal(Nyckeltalsvarde varde, int decimaler) {
        return varde == null ? "–" : Tal.text(varde.tal(), decimaler);
    }

    private static String forandring(Nyckeltal n) {
        Nyckeltalsvarde forandring = n.getForandring();
        if (forandring == null) {
            return "";
        }
        if (forandring.tal().signum() == 0) {
            return "oförändrat";
        }
        String tal = Tal.text(forandring.tal().abs(), decimaler(n));
        String storlek = tal + (!PROCENT.equals(n.getEnhet()) ? "" : "1".equals(tal) ? "\u00a0procentenhet" : "\u00a0procentenheter");
        String at = n.getForbattrat() == null ? "" : n.getForbattrat() ? ", till det bättre" : ", till det sämre";
        return (forandring.tal().signum() > 0 ? "ökat med " : "minskat med ") + storlek + at;
    }

    private static String malvarde(Nyckeltal n) {
        if (n.getMalvarde() == null) {
            return "";
        }
        String grans = n.getRiktning() == null ? "" : n.getRiktning() == Riktning.HOGT ? "minst " : "högst ";
        return grans + n.getMalvarde().text() + (n.getMaletNatt() == null ? "" : n.getMaletNatt() ? ", nått" : ", inte nått");
    }
}
