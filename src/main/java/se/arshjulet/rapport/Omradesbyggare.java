package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rapport.Rapportunderlag.Delbedomning;
import se.arshjulet.rapport.Rapportunderlag.Forbattringsgrupp;

/** One granskningsområde of the report: its verdict and everything the year found in it. */
record Omradesbyggare(Rapportmaterial material, Standtexter texter, Kallforteckning kallor, List<Bild> bilder) {

    Rapportunderlag.Omrade bygg(Omrade omrade) {
        String kod = omrade.kod();
        Omradesbedomning bedomning = material.bedomningar().stream().filter(b -> b.getOmrade().equals(kod)).findFirst().orElse(null);
        Integer niva = bedomning == null ? null : bedomning.getNiva();
        Delomradesdel granskning = new Delomradesdel(material, kallor, kod);
        List<Rapportunderlag.Fordjupad> fordjupade = new Fordjupningsdel(material, texter, kod).fordjupade();
        Ekonomidel ekonomi = new Ekonomidel(material);
        Rakenskapsdel rakenskaper = new Rakenskapsdel(material, texter);
        boolean harEkonomi = omrade.har(Inslag.EKONOMI);
        return new Rapportunderlag.Omrade(kod, omrade.namn(),
                inledning(omrade, rakenskaper), Rapportord.omdome(omrade, niva), mening(omrade, bedomning),
                bedomning == null ? "" : Rapportord.text(bedomning.getMotiv()),
                avvagning(omrade, bedomning), delbedomningar(omrade, bedomning),
                granskning.delomraden(), granskning.tillfallen(),
                omrade.har(Inslag.RISKER) ? new Riskdel(material).riskplaner() : List.of(),
                fordjupadeInledning(omrade, fordjupade.size()), fordjupade,
                harEkonomi ? ekonomi.prognoser() : null, harEkonomi ? ekonomi.avvikelser() : List.of(),
                harEkonomi ? bilder.stream().filter(Bild::arUrUnderlag).toList() : List.of(), omrade.har(Inslag.RAKENSKAPER) ? rakenskaper.bokslut() : List.of(), forbattringsomraden(kod));
    }

    /** An area that has nothing but the firm's statements begins with the firm. */
    private String inledning(Omrade omrade, Rakenskapsdel rakenskaper) {
        String byran = omrade.har(Inslag.RAKENSKAPER) ? rakenskaper.inledning() : "";
        boolean baraByran = omrade.inslag().equals(List.of(Inslag.RAKENSKAPER)) && material.mall().delomraden(omrade.kod()).isEmpty();
        String egen = baraByran ? "" : texter.text("omrade", "omrade", omrade.namn(), "foremal", omrade.foremal());
        return Stream.of(egen, byran).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The verdict's sentence; empty where it is given in the auditor's own words, null before it is given. */
    private String mening(Omrade omrade, Omradesbedomning bedomning) {
        if (bedomning == null || omrade.harSkala() && Rapportord.omdome(omrade, bedomning.getNiva()) == null || Rapportord.text(bedomning.getMotiv()).isBlank() && !omrade.harSkala()) {
            return null;
        }
        return omrade.harSkala() ? texter.fyll(omrade.steg(bedomning.getNiva()).mening()) : "";
    }

    /** Why the verdict is milder than the worst rating: of one that is no longer so it says nothing true. */
    private String avvagning(Omrade omrade, Omradesbedomning bedomning) {
        Integer samst = Betygsunderlag.samst(material.mall(), material.delomraden(), material.fordjupade(), material.uttalanden()).get(omrade.kod());
        return bedomning != null && bedomning.arMildareAn(omrade, samst) ? Rapportord.text(bedomning.getVarningsmotiv()) : "";
    }

    private List<Delbedomning> delbedomningar(Omrade omrade, Omradesbedomning bedomning) {
        return bedomning == null ? List.of() : bedomning.getDelbedomningar().stream()
                .sorted(Comparator.comparing(d -> d.getForvaltning().getOrdning())).map(d -> new Delbedomning(d.getForvaltning().getNamn(),
                Rapportord.omdome(omrade, d.getNiva()), Rapportord.text(d.getText()))).toList();
    }

    private String fordjupadeInledning(Omrade omrade, int antal) {
        if (antal == 0) {
            return "";
        }
        return texter.text(antal == 1 ? "omrade.fordjupade.ett" : "omrade.fordjupade.flera", "foremal", omrade.foremal(), "antal", Svenska.tal(antal));
    }

    /** The nämnd's own first, then those of each förvaltning in its order. */
    private List<Forbattringsgrupp> forbattringsomraden(String kod) {
        Map<String, List<Rapportunderlag.Forbattringsomrade>> grupper = new LinkedHashMap<>();
        List<Forbattringsomrade> egna = material.forbattringsomraden().stream().filter(f -> f.getOmrade().equals(kod)).toList();
        egna.stream().filter(f -> f.getForvaltning() == null)
                .forEach(f -> lagg(grupper, texter.text("omrade.forbattringsomraden"), f));
        material.arsgranskning().getForvaltningar().forEach(forvaltning -> egna.stream().filter(f -> f.getForvaltning() == forvaltning)
                .forEach(f -> lagg(grupper, texter.text("omrade.forbattringsomraden.forvaltning", "forvaltning", forvaltning.getNamn()), f)));
        return grupper.entrySet().stream().map(g -> new Forbattringsgrupp(g.getKey(), g.getValue())).toList();
    }

    private static void lagg(Map<String, List<Rapportunderlag.Forbattringsomrade>> grupper, String rubrik, Forbattringsomrade f) {
        grupper.computeIfAbsent(rubrik, r -> new ArrayList<>())
                .add(new Rapportunderlag.Forbattringsomrade(Rapportord.text(f.getText()), f.isVasentlig(), kalla(f)));
    }

    private static String kalla(Forbattringsomrade f) {
        if (f.getRapport() == null || f.getRapport().isBlank()) {
            return "";
        }
        boolean utpekad = f.getRekommendation() != null && !f.getRekommendation().isBlank();
        return "rapport nr\u00a0" + f.getRapport() + (utpekad ? ", rekommendation " + f.getRekommendation() : "");
    }
}
