package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class BeloppITextenTest {

    private static final Regel REGEL = new BeloppITexten();
    private static final String LAGER = "Ett stort lager av hårdvara till PC-arbetsplatser har ökat kostnaderna med ca 40 miljoner kronor.";

    @Test
    void en_avrundning_ar_bara_en_notering() {
        Varningskrav.det(Provrapport.med(LAGER).arets().avvikelse("Hårdvara till PC-arbetsplats", "-40,5").prova(REGEL))
                .containsExactly("(not) E4: texten säger ”ca 40 miljoner kronor”. Hårdvara till PC-arbetsplats är antecknat som −40,5 mnkr.");
    }

    @Test
    void ett_annat_belopp_om_samma_sak_ar_en_varning() {
        Varningskrav.det(Provrapport.med(LAGER).arets().avvikelse("Hårdvara till PC-arbetsplats", "-48").prova(REGEL))
                .containsExactly("E4: texten säger ”ca 40 miljoner kronor”, men Hårdvara till PC-arbetsplats är antecknat som −48 mnkr.");
        Varningskrav.det(Provrapport.med("De största avvikelserna är, i miljoner kronor:\n\n- tre nya applikationer inom vården: -21,8").avvikelse("Tre nya applikationer inom vården", "-24,7")
                .prova(REGEL)).containsExactly("E4: texten säger ”-21,8”, men Tre nya applikationer inom vården är antecknat som −24,7 mnkr.");
    }

    @Test
    void forvaltningens_och_namndens_utfall_kanns_igen() {
        Varningskrav.det(Provrapport.med("Digitalisering IT och MT redovisar -91,5 miljoner kronor och Medicinsk service +0,2 miljoner kronor, "
                + "vilket ger nämnden en budgetavvikelse på -92,7 miljoner kronor.").arets().prova(REGEL))
                .containsExactly("E4: texten säger ”-91,5 miljoner kronor”, men Digitalisering IT och MT är antecknat som −91,3 mnkr.",
                        "E4: texten säger ”-92,7 miljoner kronor”, men nämnden är antecknat som −91,1 mnkr.");
    }

    @Test
    void det_som_stammer_eller_handlar_om_annat_lamnas() {
        Varningskrav.inget(Provrapport.med("Digitalisering IT och MT redovisar -91,3 miljoner kronor och Medicinsk service +0,2 miljoner kronor, vilket ger nämnden "
                + "en budgetavvikelse på -91,1 miljoner kronor. Lagret belastade resultatet med ca -40,5 miljoner kronor. Budgeten förutsätter en handlingsplan på "
                + "cirka 20 miljoner kronor för laboratoriemedicin. I början av året fanns ca 11 700 datorer i lager, 84 procent av kostnaderna är externa.")
                .arets().avvikelse("Hårdvara till PC-arbetsplats", "-40,5").prova(REGEL));
        Varningskrav.inget(new Provrapport().citat(LAGER).avvikelse("Hårdvara till PC-arbetsplats", "-48").prova(REGEL));
    }
}
