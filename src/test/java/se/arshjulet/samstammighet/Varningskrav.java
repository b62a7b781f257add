package se.arshjulet.samstammighet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import se.arshjulet.platform.web.Texter;

/** What a rule found, to be asserted on: the sentences, so that the texts are tried with their values too. */
final class Varningskrav {

    private Varningskrav() {
    }

    static void inget(List<Varning> varningar) {
        assertThat(meningar(varningar)).isEmpty();
    }

    static ListAssert<String> det(List<Varning> varningar) {
        return assertThat(meningar(varningar));
    }

    private static List<String> meningar(List<Varning> varningar) {
        return varningar.stream().map(v -> (v.kravMotiv() ? "" : "(not) ") + Texter.text(v.text()).replace('\u00a0', ' ')).collect(Collectors.toList());
    }
}
