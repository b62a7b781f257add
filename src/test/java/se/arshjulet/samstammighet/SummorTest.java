package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class SummorTest {

    private static final Regel REGEL = new Summor();

    @Test
    void en_ekvation_ska_ga_ihop() {
        Varningskrav.inget(Provrapport.med("Regionbidraget ökar: 567,4 + 32,6 + 17,4 = 617,4.").prova(REGEL));
        Varningskrav.det(Provrapport.med("Regionbidraget ökar: 567,4 + 32,6 + 17,4 = 671,4.").prova(REGEL))
                .containsExactly("E4, ”567,4 + 32,6 + 17,4 = 671,4”: summan anges till 671,4, men delarna blir 617,4.");
    }

    @Test
    void delar_som_ger_en_summa_i_samma_mening_ska_ga_ihop() {
        String mening = "Digitalisering IT och MT redovisar -91,3 miljoner kronor och Medicinsk service +0,2 miljoner kronor, vilket ger nämnden %s miljoner kronor.";
        Varningskrav.inget(Provrapport.med(mening.formatted("-91,1")).prova(REGEL));
        Varningskrav.det(Provrapport.med(mening.formatted("-91,5")).prova(REGEL))
                .containsExactly("E4, ”vilket ger”: summan anges till −91,5, men delarna blir −91,1.");
    }

    @Test
    void en_lista_med_summarad_ska_ga_ihop() {
        String lista = "Resultat per förvaltning, mnkr:\n- Digitalisering IT och MT: -91,3\n- Medicinsk service: +0,2\n- Nämnden totalt: %s";
        Varningskrav.inget(Provrapport.med(lista.formatted("-91,1")).prova(REGEL));
        Varningskrav.det(Provrapport.med(lista.formatted("-91,0")).prova(REGEL)).singleElement().asString().contains("summan anges till −91,0, men delarna blir −91,1");
    }

    @Test
    void de_storsta_avvikelserna_och_byrans_rader_summeras_aldrig() {
        Varningskrav.inget(Provrapport.med("De största avvikelserna är, i miljoner kronor:\n\n- PC-arbetsplats: -40,5\n- applikationer: -24,7\n- Summa: -91,3")
                .citat("Intäkter -27 mnkr, bidrag +2 mnkr och personal 50 mnkr, sammanlagt -44 mnkr.").prova(REGEL));
    }
}
