package se.arshjulet.innehall;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Iakttagelse;

/** An audited delområde, its checkpoints and what stands beside it; bedomning is 1-3, or null until it is given. */
public record DelomradeInnehall(
        String kod,
        String omrade,
        String namn,
        Integer bedomning,
        String iakttagelse,
        List<Kontrollpunkt> kontrollpunkter,
        List<Egenbedomning> egenbedomningar,
        List<Beslutsunderlag> beslut,
        List<DelomradeInnehall> underordnade) {

    public DelomradeInnehall {
        iakttagelse = Tomt.text(iakttagelse);
        kontrollpunkter = Tomt.lista(kontrollpunkter);
        egenbedomningar = Tomt.lista(egenbedomningar);
        beslut = Tomt.lista(beslut);
        underordnade = Tomt.lista(underordnade);
    }

    /** @param alla every delområde of the year, in order */
    static DelomradeInnehall av(Delomrade delomrade, List<Delomrade> alla) {
        return new DelomradeInnehall(delomrade.getKod(), delomrade.getOmrade(), delomrade.getNamn(), niva(delomrade.getBedomning()),
                delomrade.getIakttagelse() == null ? null : delomrade.getIakttagelse().getText(),
                delomrade.getKontrollpunkter().stream().map(p -> new Kontrollpunkt(p.getText(), p.getUppfylld())).toList(),
                delomrade.getEgenbedomningar().stream().sorted(Comparator.comparingInt(e -> e.getForvaltning().getOrdning())).map(Egenbedomning::av).toList(),
                delomrade.getBeslut().stream().map(Beslutsunderlag::av).toList(),
                alla.stream().filter(d -> d.getOverordnad() == delomrade).map(d -> av(d, alla)).toList());
    }

    private static Integer niva(Bedomning bedomning) {
        return bedomning == null ? null : bedomning.getNiva();
    }

    /** Without those beneath it. */
    Delomrade till(Sammanhang sammanhang, int ordning, Delomrade overordnad) {
        Delomrade delomrade = new Delomrade(sammanhang.granskning(), omrade, kod, namn, ordning, overordnad);
        delomrade.bedomsI(sammanhang.steg(kod));
        delomrade.bedom(Bedomning.av(bedomning), Iakttagelse.av(iakttagelse));
        kontrollpunkter.forEach(p -> delomrade.laggTillKontrollpunkt(p.text).prova(p.uppfylld));
        egenbedomningar.forEach(e -> delomrade.antecknaEgenbedomning(
                sammanhang.forvaltning(e.forvaltning), Bedomning.av(e.bedomning), Tomt.lagrad(e.kommentar)));
        beslut.forEach(b -> delomrade.laggTillBeslut(Beslut.av(b.datum, b.paragraf), Tomt.lagrad(b.rubrik)));
        return delomrade;
    }

    /** This delområde and all beneath it, in reading order. */
    public Stream<DelomradeInnehall> medUnderordnade() {
        return Stream.concat(Stream.of(this), underordnade.stream().flatMap(DelomradeInnehall::medUnderordnade));
    }

    /** What the nämnd's document must contain; uppfylld is null until it is examined. */
    public record Kontrollpunkt(String text, Boolean uppfylld) {
    }

    /** The förvaltning's own rating, which may differ from the auditor's. */
    public record Egenbedomning(String forvaltning, Integer bedomning, String kommentar) {

        public Egenbedomning {
            kommentar = Tomt.text(kommentar);
        }

        static Egenbedomning av(se.arshjulet.granskning.Egenbedomning egen) {
            return new Egenbedomning(egen.getForvaltning().getKortnamn(), niva(egen.getBedomning()), egen.getKommentar());
        }
    }

    /** A decision of the nämnd that is evidence. */
    public record Beslutsunderlag(LocalDate datum, String paragraf, String rubrik) {

        public Beslutsunderlag {
            rubrik = Tomt.text(rubrik);
        }

        static Beslutsunderlag av(se.arshjulet.granskning.Beslutsunderlag underlag) {
            Beslut beslut = underlag.getBeslut();
            return new Beslutsunderlag(beslut == null ? null : beslut.getDatum(), beslut == null ? null : beslut.getParagraf(), underlag.getRubrik());
        }
    }
}
