package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NyckeltalITextenTest {

    private static final Regel REGEL = new NyckeltalITexten();
    private static final String ANSTALLDA = "Antalet anställda i Digitalisering IT och MT har ökat från 368 år 2022 till 420 i slutet av 2023.";
    private static final String FRANVARO = "Sjukfrånvaron i Medicinsk service har sjunkit från 6,4 till 5,7 procent för perioden januari–december.";
    private static final String INDEX = "Index för hållbart medarbetarengagemang (HME) är 78 (76) och för hållbart säkerhetsengagemang (HSE) 77 (74), med 2022 års värde inom parentes.";

    @Test
    void forlagans_tal_stammer_med_det_antecknade() {
        Varningskrav.inget(arets(ANSTALLDA + " 107 personer nyanställdes under året. Sjukfrånvaron är oförändrat låg, 3,9 procent (3,9). " + FRANVARO + " " + INDEX
                + " De biomedicinska analytikerna hade blivit 1,2 procent färre.").prova(REGEL));
    }

    @Test
    void ett_annat_varde_ar_en_varning() {
        Varningskrav.det(arets(FRANVARO.replace("5,7", "5,9")).prova(REGEL))
                .containsExactly("V6d: texten säger ”5,9 procent”, men Sjukfrånvaro (Medicinsk service) är antecknat som 5,7 %.");
        Varningskrav.det(arets(ANSTALLDA.replace("420", "424")).prova(REGEL))
                .containsExactly("V6d: texten säger ”424”, men Antal anställda (Digitalisering IT och MT) är antecknat som 420.");
        Varningskrav.det(arets(INDEX.replace("77 (", "79 (")).prova(REGEL))
                .containsExactly("V6d: texten säger ”79”, men Hållbart medarbetarengagemang (HME) (Medicinsk service) är antecknat som 78 index.");
    }

    @Test
    void talet_inom_parentes_jamfors_med_forra_aret() {
        Varningskrav.det(arets("Sjukfrånvaron i Digitalisering IT och MT är oförändrat låg, 3,9 procent (4,1).").prova(REGEL))
                .containsExactly("V6d: texten säger ”4,1”, men Sjukfrånvaro (Digitalisering IT och MT) är antecknat som 3,9 %.");
    }

    @Test
    void ett_mal_som_anges_till_nagot_annat_ar_en_varning() {
        Varningskrav.inget(arets("Medianen för insatstiden ska vara högst 18 minuter i varje kommun.").prova(REGEL));
        Varningskrav.det(arets("Medianen för insatstiden ska vara högst 20 minuter i varje kommun.").prova(REGEL))
                .containsExactly("V6d: texten säger ”20 minuter”, men Insatstid, median är antecknat som 18 minuter.");
    }

    @Test
    void en_avrundning_ar_bara_en_notering() {
        Varningskrav.det(arets("Svarstiden för vävnadsprov var i genomsnitt cirka 13 dagar.").prova(REGEL))
                .containsExactly("(not) V6d: texten säger ”cirka 13 dagar”. Svarstid för vävnadsprov är antecknat som 13,3 dagar.");
    }

    @Test
    void forandringen_far_sagas() {
        Varningskrav.inget(arets("Sjukfrånvaron i Medicinsk service har minskat med 0,7 procentenheter. Antalet anställda i Digitalisering IT och MT har ökat med 52.").prova(REGEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sjukfrånvaron behandlades den 21 december 2023, § 112, av 14 ledamöter.",
        "Sjukfrånvaron följs i bilaga 1a-b och i rapport nr 7-2023, kostnaden är 12 mnkr.",
        "Klinisk patologi håller svarstiderna för 7 av 9 vårdförlopp.",
        "Priserna har stigit med cirka 30 procent.",
        "Medarbetarenkäten besvarades av 81 procent."})
    void tal_om_annat_lamnas(String text) {
        Varningskrav.inget(arets(text).prova(REGEL));
    }

    @Test
    void citat_och_texter_utan_nyckeltal_provas_inte() {
        Varningskrav.inget(Provrapport.med(FRANVARO).prova(REGEL));
        Varningskrav.inget(arets("").citat(FRANVARO.replace("5,7", "5,9")).prova(REGEL));
    }

    private static Provrapport arets(String text) {
        return new Provrapport().text("V6d", text)
                .nyckeltal("Antal anställda", "", Provrapport.DIM, "420", "368", null, null, false)
                .nyckeltal("Nyanställda under året", "personer", Provrapport.DIM, "107", null, null, null, false)
                .nyckeltal("Sjukfrånvaro", "%", Provrapport.DIM, "3,9", "3,9", null, null, true)
                .nyckeltal("Biomedicinska analytiker, förändring av antalet", "%", Provrapport.MS, "-1,2", null, null, null, false)
                .nyckeltal("Hållbart medarbetarengagemang (HME)", "index", Provrapport.MS, "78", "76", null, null, true)
                .nyckeltal("Hållbart säkerhetsengagemang (HSE)", "index", Provrapport.MS, "77", "74", null, null, true)
                .nyckeltal("Sjukfrånvaro", "%", Provrapport.MS, "5,7", "6,4", null, null, true)
                .nyckeltal("Svarstid för vävnadsprov", "dagar", null, "13,3", null, null, null, true)
                .nyckeltal("Insatstid, median", "minuter", null, null, null, "18", null, true);
    }
}
