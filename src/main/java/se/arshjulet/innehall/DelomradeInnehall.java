package se.arshjulet.innehall;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
    }

    /** A decision of the nämnd that is evidence. */
    public record Beslutsunderlag(LocalDate datum, String paragraf, String rubrik) {

        public Beslutsunderlag {
            rubrik = Tomt.text(rubrik);
        }
    }
}
