package se.arshjulet.demo;

import java.util.List;

/**
 * The fördjupade granskningar of the demo that have been chosen.
 *
 * @param namnder short names: the first is audited, the others are added when the report is finished
 */
record Demoprojekt(String titel, String omrade, String risk, int sannolikhet, int konsekvens, Demoanvandare ledare, Demoanvandare medarbetare, List<String> namnder,
        String fraga, String svar, List<String> rekommendationer) {

    static final Demoprojekt SJUKRESOR = new Demoprojekt("Uppföljning av avtal om sjukresor", "verksamhet", "Regionen betalar för resor som inte har beställts.", 3, 4,
            Demoanvandare.REVISOR, Demoanvandare.REVISOR_2, List.of("RS"), "Följer regionstyrelsen upp att resorna utförs som avtalen kräver?", "", List.of());

    static final Demoprojekt LAGER = new Demoprojekt("Lager av medicinteknisk utrustning", "ekonomi", "Utrustning ligger oanvänd medan ny köps in.", 3, 3,
            Demoanvandare.REVISOR_2, Demoanvandare.REVISOR, List.of("NORV"), "Är nämndens kontroll av lagret tillräcklig?", "Delvis. Lagret räknas varje år, men skillnader utreds inte.",
            List.of("Besluta om hur skillnader mellan räknat och bokfört lager ska utredas."));

    static final Demoprojekt BEHORIGHETER = new Demoprojekt("Behörigheter i gemensamma system", "intern-kontroll", "Den som har slutat kan fortfarande läsa uppgifter om patienter.", 4, 4,
            Demoanvandare.REVISOR_2, Demoanvandare.REVISOR, List.of("NORV", "RS", "HSN"), "Tas behörigheter bort i rätt tid när någon slutar eller byter arbete?",
            "Nej. I 14 av 60 prövade fall fanns behörigheten kvar efter en månad.",
            List.of("Fastställ vem som ansvarar för att behörigheter tas bort.", "Följ upp behörigheterna minst två gånger per år och redovisa resultatet för nämnden."));
}
