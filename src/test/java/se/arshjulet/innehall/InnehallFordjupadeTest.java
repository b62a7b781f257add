package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Koppling;

/** The fördjupade granskningar in a year's document: those that have left the house, and what a document may do to the words of others. */
class InnehallFordjupadeTest extends Innehallsprov {

    @Test
    void en_granskning_star_i_dokumentet_forst_nar_den_ar_expedierad() {
        Long projekt = projekt();
        for (String lage : List.of("pågår", "fastställd", "beslutad")) {
            databas.gor(em -> stega(em.find(FordjupadGranskning.class, projekt), lage));
            assertThat(trad(exportera("revisor")).get("fordjupade")).as(lage).isEmpty();
        }
        databas.gor(em -> em.find(FordjupadGranskning.class, projekt).expediera("REV 2024/1", LocalDate.of(2024, 2, 1)));
        byte[] ut = exportera("revisor");
        assertThat(trad(ut).get("fordjupade")).singleElement().satisfies(f -> assertThat(f.get("nummer").asInt()).isEqualTo(31));
        importera("revisor", ut, null);
        assertThat(text(exportera("revisor"))).isEqualTo(text(ut));
    }

    @Test
    void en_granskning_som_inte_ar_expedierad_ligger_kvar_vid_en_import() {
        Long projekt = projekt();
        databas.gor(em -> stega(em.find(FordjupadGranskning.class, projekt), "fastställd"));
        importera("revisor", exportera("revisor"), null);
        assertThat(databas.<FordjupadGranskning>hamta(em -> em.find(FordjupadGranskning.class, projekt)).getAdressater()).hasSize(1);
    }

    private static Long projekt() {
        return databas.hamta(em -> {
            FordjupadGranskning ny = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, 2023, "Inköp", "verksamhet", NU);
            ny.adressera(new Koppling(em, NU).hamta(OrganisationRepository.class).namnd("NORV").orElseThrow(), Adressatroll.ADRESSAT);
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
    }

    private static void stega(FordjupadGranskning fordjupad, String till) {
        switch (till) {
            case "fastställd" -> {
                fordjupad.numrera(31);
                fordjupad.getCykel().faststall();
            }
            case "beslutad" -> fordjupad.getCykel().besluta();
            default -> assertThat(fordjupad.getCykel().skrivs()).isTrue();
        }
    }
}
