package se.arshjulet.arkitektur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.interceptor.InterceptorBinding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.eclipse.persistence.internal.jpa.EntityManagerImpl;
import org.junit.jupiter.api.Test;
import se.arshjulet.arkitektur.planterat.EgenTransaktion;
import se.arshjulet.arkitektur.planterat.Felspar;
import se.arshjulet.arkitektur.planterat.FragarSjalv;
import se.arshjulet.arkitektur.planterat.KanMotorn;
import se.arshjulet.arkitektur.planterat.OmgivetSteg;
import se.arshjulet.arkitektur.planterat.OppenTjanst;
import se.arshjulet.arkitektur.planterat.Pratar;
import se.arshjulet.arkitektur.planterat.SattbarStatus;
import se.arshjulet.arkitektur.planterat.Vantar;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.persistence.Lagring;
import se.arshjulet.platform.process.Modellsteg;

class LagerTest {

    /** The engine can be replaced in a day's work, because so little knows of it; and the server reads at every start all that beans name in their signatures. */
    private static final ArchRule MOTORN = noClasses().that().resideOutsideOfPackage("se.arshjulet.platform.process..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    private static final ArchRule MOTORN_I_TESTER = noClasses().that().resideOutsideOfPackages("se.arshjulet.platform.process..", "se.arshjulet.testsupport..", "se.arshjulet.bench..")
            .and().haveNameNotMatching(".*(Process|Modell)[^.]*").and().haveSimpleNameNotEndingWith("DelegateTest")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    private static final ArchRule DATABASEN = noClasses().that().haveSimpleNameNotEndingWith("Repository").and().haveNameNotMatching(Lagring.class.getPackageName() + "\\.(Lagring|Mappningsstart|BlivandeFabrik)")
            // what the weaving adds to mapped classes names the library's own
            .should().dependOnClassesThat(assignableTo(EntityManager.class).and(not(equivalentTo(EntityManagerImpl.class))));

    private static final ArchRule TJANSTERNA = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Tjanst.class)
            .and().arePublic().and().doNotHaveModifier(STATIC).and().doNotHaveModifier(SYNTHETIC)
            .should().beAnnotatedWith(Tillaten.class);

    private static final ArchRule ENTITETERNA = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(Embeddable.class)
            .should().haveNameMatching("set[A-Z].*").allowEmptyShould(true);

    /** What an enterprise bean calls may be left without the transaction it believes it has, see ADR 1. */
    private static final ArchRule BONORNA = noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..");

    /** The engine calls the superclass, which calls the step: what is said of the method alone goes around nothing then. */
    private static final ArchRule STEGEN = noMethods().that().areDeclaredInClassesThat().areAssignableTo(Modellsteg.class)
            .should().beMetaAnnotatedWith(InterceptorBinding.class);

    /** But for where a command was given on the console and is answered there. */
    private static final ArchRule KONSOLEN = noClasses().that().doNotHaveFullyQualifiedName("se.arshjulet.Arshjulet")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    private static final ArchRule SPAREN = noClasses().should().callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates
            .target(com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("printStackTrace")));

    private static final ArchRule SOMNEN = noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethod(Thread.class, "sleep", long.class, int.class);

    @Test
    void bara_processplattformen_kanner_motorn() {
        MOTORN.check(Kod.PROGRAMMET);
        Kod.biter(MOTORN, KanMotorn.class);
    }

    @Test
    void bara_processtester_kanner_motorn() {
        MOTORN_I_TESTER.check(Kod.TESTERNA);
        Kod.biterITester(MOTORN_I_TESTER, KanMotorn.class);
    }

    @Test
    void bara_forvaring_talar_med_databasen() {
        DATABASEN.check(Kod.PROGRAMMET);
        Kod.biter(DATABASEN, FragarSjalv.class);
    }

    @Test
    void det_som_gar_runt_ett_steg_star_pa_klassen() {
        STEGEN.check(Kod.PROGRAMMET);
        Kod.biter(STEGEN, OmgivetSteg.class);
    }

    @Test
    void transaktioner_borjar_aldrig_i_en_enterprisebona() {
        BONORNA.check(Kod.PROGRAMMET);
        Kod.biter(BONORNA, EgenTransaktion.class);
    }

    @Test
    void varje_oppen_metod_i_en_tjanst_sager_vem_som_far() {
        TJANSTERNA.check(Kod.PROGRAMMET);
        Kod.biter(TJANSTERNA, OppenTjanst.class);
    }

    @Test
    void det_lagrade_andras_bara_genom_sitt_beteende() {
        ENTITETERNA.check(Kod.PROGRAMMET);
        Kod.biter(ENTITETERNA, SattbarStatus.class);
    }

    @Test
    void ingen_skriver_pa_konsolen() {
        KONSOLEN.check(Kod.PROGRAMMET);
        Kod.biter(KONSOLEN, Pratar.class);
    }

    @Test
    void ingen_skriver_ut_ett_felspar() {
        SPAREN.check(Kod.PROGRAMMET);
        Kod.biter(SPAREN, Felspar.class);
    }

    @Test
    void ingen_vantar_pa_mafa() {
        SOMNEN.check(Kod.PROGRAMMET);
        SOMNEN.check(Kod.TESTERNA);
        Kod.biter(SOMNEN, Vantar.class);
        Kod.biterITester(SOMNEN, Vantar.class);
    }
}
