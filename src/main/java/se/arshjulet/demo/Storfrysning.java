package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.Faststallelse;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.rapport.Rapportsammanstallning;
import se.arshjulet.rapport.Rapportunderlag;

/** Sets and freezes a report of the generated region as the kvalitetssäkring would, on the day of its year. */
@ApplicationScoped
public class Storfrysning {

    @Inject
    Rapportsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    void frys(Arsrapport rapport, LocalDateTime nar) {
        Rapportunderlag underlag = sammanstallning.faststalld(rapport.getArsgranskning().getId(), new Faststallelse(rapport.getKvalitetssakrare(), nar.toLocalDate()));
        rapport.frys(pdf.pdf(underlag), html.fragment(underlag), nar);
    }
}
