package se.arshjulet.rapport;

import se.arshjulet.testsupport.Bonor;

/** The parts that set a report, for a test that leads it from elsewhere. */
public final class Provsammanstallning {

    private Provsammanstallning() {
    }

    public static Bonor i(Bonor bonor) {
        return bonor.med(Rapportsammanstallning.class, new Rapportsammanstallning(bonor.hamta(RapportmaterialRepository.class), "Region Skåne", "Revisionskontoret"))
                .med(RapportPdf.class, new RapportPdf(new RapportHtml()));
    }
}
