package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RapportmallarTest {

    private static final List<Kallor> MALLAR = Kallor.under("src/main/resources/rapport", ".ftlh");

    @Test
    void en_rapportmall_haller_inga_egna_ord() {
        assertThat(MALLAR).isNotEmpty();
        assertThat(MALLAR.stream().flatMap(m -> Rapportmallsregler.ord(m).stream())).isEmpty();
    }

    @Test
    void ord_i_en_rapportmall_upptacks_var_de_an_star() {
        for (String planterat : List.of("<th scope=\"col\">Bedömning</th>", "<p>${f.antal()} punkter<#sep>, </#sep></p>", "<table title=\"Risker, ${r.forvaltning}\">",
                "${ja?string(\"ja\", \"nej\")}", "${t.forvaltning!\"nämnden\"}", "<#macro omdome tom=\"Inte bedömt\">", "<#assign avser = x?then(\"ett\", y)>")) {
            assertThat(Rapportmallsregler.ord(Kallor.planterad(planterat))).as(planterat).isNotEmpty();
        }
        assertThat(Rapportmallsregler.ord(Kallor.planterad("<#-- English words --><#if a.sort == \"omrade\"><p class=\"ledtext\">${u.text(\"omrade.delomraden\")} – §</p></#if><@m.bilder slag=\"RISKER\"/>")))
                .isEmpty();
    }
}
