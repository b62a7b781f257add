package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Programkod;

class AnropsgransTest {

    @Test
    void varje_sida_som_svarar_med_en_fil_hor_till_gransen_for_filer() {
        List<String> adresser = Programkod.KLASSER.stream().filter(klass -> klass.isAssignableTo("se.arshjulet.organisation.web.Filsida") && klass.isAnnotatedWith(WebServlet.class))
                .flatMap(klass -> Stream.of(klass.getAnnotationOfType(WebServlet.class).value())).toList();
        assertThat(adresser).contains("/underlag/fil", "/fordjupning/pappersfil", "/svar/protokollfil").allMatch(Anropsgrans::arFil);
    }

    @Test
    void en_vanlig_sida_raknas_inte() {
        assertThat(Stream.of("/underlag/visa.xhtml", "/resurser/profil.css")).noneMatch(Anropsgrans::arFil);
    }
}
