package se.arshjulet.demo;

import java.util.List;

/** Invented words for the generated region. */
final class Storatexter {

    static final List<String> AMNEN = List.of("Kompetensförsörjning", "Upphandling av konsulter", "Hantering av synpunkter", "Informationssäkerhet", "Fastighetsunderhåll",
            "Intern kontroll av löner", "Väntetider", "Kontinuitetsplanering", "Förebyggande arbetsmiljöarbete", "Avtalsuppföljning", "Digitala vårdmöten", "Samverkan vid utskrivning",
            "Läkemedelshantering", "Beredskap för höga flöden", "Styrning av projekt", "Dokumenthantering och arkiv", "Delegerade beslut", "Investeringsprocessen",
            "Bemanning med hyrpersonal", "Patientens delaktighet");
    private static final List<String> FORBATTRINGAR = List.of("Fastställ mätbara mål och hur de ska följas upp", "Beskriv hur riskerna hanteras och vem som ansvarar",
            "Följ upp delegerade beslut minst två gånger per år", "Besluta om åtgärder när prognosen visar underskott", "Säkerställ att rutinerna är kända i hela verksamheten",
            "Dokumentera de kontroller som har genomförts", "Redovisa väntetiderna för nämnden varje kvartal", "Ta fram en plan för kompetensförsörjningen");
    private static final List<String> REKOMMENDATIONER = List.of("Fastställ vem som ansvarar för uppföljningen", "Ta fram gemensamma rutiner", "Utbilda dem som fattar beslut",
            "Rapportera avvikelser till nämnden", "Följ upp att rutinerna används");

    private Storatexter() {
    }

    static String forbattring(int nummer) {
        return av(FORBATTRINGAR, nummer);
    }

    static String rekommendation(int nummer) {
        return av(REKOMMENDATIONER, nummer);
    }

    static String amne(int nummer) {
        return nummer < AMNEN.size() ? AMNEN.get(nummer) : av(AMNEN, nummer) + ", del " + (nummer / AMNEN.size() + 1);
    }

    static String motiv(int niva) {
        return switch (niva) {
            case 1 -> "Granskningen visar inga avvikelser av betydelse.";
            case 2 -> "Arbetet bedrivs i huvudsak enligt kriterierna, men avvikelser förekommer.\n\nNämnden har påbörjat ett arbete för att rätta till bristerna.";
            default -> "Granskningen visar väsentliga avvikelser som nämnden inte har åtgärdat under året.";
        };
    }

    private static String av(List<String> texter, int nummer) {
        return texter.get(Math.floorMod(nummer, texter.size()));
    }
}
