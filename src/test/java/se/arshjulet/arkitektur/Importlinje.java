package se.arshjulet.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The year is a circle, imports are a line: a module knows only those before it. */
final class Importlinje {

    static final List<String> MODULER = List.of(
            "platform",
            "organisation",
            "inloggning",
            "revisionslogg",
            "sakerhetskopia",
            "flytt",
            "mall",
            "arsgranskning",
            "diarium",
            "versioner",
            "inkorg",
            "avisering",
            "drift",
            "oberoende",
            "granskning",
            "riskplan",
            "uppfoljning",
            "ekonomi",
            "underlag",
            "begaran",
            "dialog",
            "rakenskaper",
            "revisionsplan",
            "fordjupning",
            "samstammighet",
            "tidigare",
            "rapport",
            "kvalitetssakring",
            "projekt",
            "beslut",
            "expediering",
            "svar",
            "atgardsregister",
            "arende",
            "region",
            "innehall",
            "personuppgifter",
            "api",
            "demo");

    private Importlinje() {
    }

    static ArchRule regel(String bas) {
        return classes().that().resideInAPackage(bas + ".*..").should(baraSeBakat(bas));
    }

    private static ArchCondition<JavaClass> baraSeBakat(String bas) {
        return new ArchCondition<>("know only modules before its own") {
            @Override
            public void check(JavaClass klass, ConditionEvents handelser) {
                int plats = plats(bas, klass);
                if (plats < 0) {
                    handelser.add(SimpleConditionEvent.violated(klass, klass.getName() + " is in no module of the line"));
                }
                for (Dependency beroende : klass.getDirectDependenciesFromSelf()) {
                    if (plats(bas, beroende.getTargetClass()) > plats) {
                        handelser.add(SimpleConditionEvent.violated(klass, beroende.getDescription()));
                    }
                }
            }
        };
    }

    /** @return -1 for a class in no module */
    private static int plats(String bas, JavaClass klass) {
        String paket = klass.getBaseComponentType().getPackageName();
        return paket.startsWith(bas + ".") ? MODULER.indexOf(paket.substring(bas.length() + 1).split("\\.")[0]) : -1;
    }
}
