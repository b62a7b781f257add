package se.arshjulet.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import se.arshjulet.arkitektur.planterat.TestMedFelNamn;

class TestnamnTest {

    private static final ArchRule MENING = methods().that().areAnnotatedWith(Test.class).or().areAnnotatedWith(ParameterizedTest.class)
            .should().haveNameMatching("[a-z0-9]+(_[a-z0-9]+)+");

    @Test
    void ett_tests_namn_ar_en_mening_om_vad_som_galler() {
        MENING.check(Kod.TESTERNA);
        Kod.biterITester(MENING, TestMedFelNamn.class);
    }
}
