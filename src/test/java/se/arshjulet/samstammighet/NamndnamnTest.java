package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class NamndnamnTest {

    private static final Regel REGEL = new Namndnamn();

    @Test
    void namnets_ord_i_annan_ordning_ar_inte_namndens_namn() {
        Varningskrav.det(Provrapport.med("Brister har framkommit i nämnden för regiongemensam operativ verksamhets hantering.").prova(REGEL))
                .containsExactly("E4: nämnden kallas ”regiongemensam operativ verksamhet”, men heter nämnden för operativ regiongemensam verksamhet.");
    }

    @Test
    void det_ratta_namnet_andra_namnder_och_orden_var_for_sig_lamnas() {
        Varningskrav.inget(Provrapport.med("Nämnden för operativ regiongemensam verksamhet (NORV) följer en regiongemensam mall. "
                + "Nämnden för operativ regiongemensam verksamhets plan gäller. Primärvårdsnämnden bedriver annan verksamhet.")
                .citat("nämnden för regiongemensam operativ verksamhet").prova(REGEL));
    }
}
