package se.arshjulet.rapport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Egenbedomning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.rapport.Rapportunderlag.Beslutsunderlag;
import se.arshjulet.rapport.Rapportunderlag.Kontrollpunkt;
import se.arshjulet.rapport.Rapportunderlag.Omdome;
import se.arshjulet.rapport.Rapportunderlag.Tillfalle;

/** The running audit of one area: delområden with what hangs under them, and the nämnd's own follow-ups. */
record Delomradesdel(Rapportmaterial material, Kallforteckning kallor, String omrade) {

    List<Rapportunderlag.Delomrade> delomraden() {
        return under(null);
    }

    List<Tillfalle> tillfallen() {
        return material.tillfallen().stream().filter(t -> t.getOmrade().equals(omrade) && t.isAntecknat())
                .sorted(Comparator.comparing(t -> t.getPeriod()))
                .map(t -> new Tillfalle(Rapportord.period(t.getPeriod()), datum(t.getBehandlad()), paragraf(t.getBehandlad()),
                        Rapportord.text(t.getNotering())))
                .toList();
    }

    private List<Rapportunderlag.Delomrade> under(String overordnad) {
        return material.delomraden().stream()
                .filter(d -> d.getOmrade().equals(omrade) && Objects.equals(kod(d.getOverordnad()), overordnad))
                .map(this::delomrade).toList();
    }

    private Rapportunderlag.Delomrade delomrade(Delomrade d) {
        return new Rapportunderlag.Delomrade(d.getKod(), d.getNamn(), omdome(d.getBedomning()),
                d.getIakttagelse() == null ? "" : d.getIakttagelse().getText(),
                d.getKontrollpunkter().stream().map(k -> new Kontrollpunkt(k.getText(), k.getUppfylld())).toList(),
                d.getEgenbedomningar().stream().sorted(Comparator.comparing(e -> e.getForvaltning().getOrdning())).map(e -> egenbedomning(d, e)).toList(),
                d.getBeslut().stream().map(b -> new Beslutsunderlag(datum(b.getBeslut()), paragraf(b.getBeslut()), Rapportord.text(b.getRubrik()))).toList(),
                kallor.vid(d), forbattringar(d), under(d.getKod()));
    }

    private Rapportunderlag.Egenbedomning egenbedomning(Delomrade d, Egenbedomning e) {
        boolean avviker = e.getBedomning() != null && d.getBedomning() != null && !e.getBedomning().equals(d.getBedomning());
        return new Rapportunderlag.Egenbedomning(e.getForvaltning().getNamn(), omdome(e.getBedomning()), avviker, Rapportord.text(e.getKommentar()));
    }

    /** A text that stands for several förvaltningar is told once here. */
    private List<String> forbattringar(Delomrade d) {
        return material.forbattringsomraden().stream().filter(f -> d.getKod().equals(kod(f.getDelomrade())))
                .map(Forbattringsomrade::getText).distinct().toList();
    }

    private Omdome omdome(Bedomning bedomning) {
        return Rapportord.omdome(material.mall(), bedomning == null ? null : bedomning.getNiva());
    }

    private static String kod(Delomrade delomrade) {
        return delomrade == null ? null : delomrade.getKod();
    }

    private static LocalDate datum(Beslut beslut) {
        return beslut == null ? null : beslut.getDatum();
    }

    private static String paragraf(Beslut beslut) {
        return beslut == null ? null : beslut.getParagraf();
    }
}
