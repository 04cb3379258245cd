package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// The rules of ARCHITECTURE.md that a machine can check in the core.
class HouseRulesTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline");

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("progress")
                .definedBy("org.plumbline.progress..")
                .layer("planner")
                .definedBy("org.plumbline.planner..")
                .layer("progression")
                .definedBy("org.plumbline.progression..")
                .layer("history")
                .definedBy("org.plumbline.history..")
                .layer("screening")
                .definedBy("org.plumbline.screening..")
                .layer("assessment")
                .definedBy("org.plumbline.assessment..")
                .layer("desk")
                .definedBy("org.plumbline.desk..")
                .layer("person")
                .definedBy("org.plumbline.person..")
                .layer("exercise")
                .definedBy("org.plumbline.exercise..")
                .layer("dose")
                .definedBy("org.plumbline.dose..")
                .layer("search")
                .definedBy("org.plumbline.search..")
                .whereLayer("search")
                .mayNotAccessAnyLayer()
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("planner")
                .whereLayer("progress")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("planner")
                .mayOnlyBeAccessedByLayers("progress")
                .whereLayer("progression")
                .mayOnlyBeAccessedByLayers("progress", "planner")
                .whereLayer("history")
                .mayOnlyBeAccessedByLayers("progress", "planner", "progression")
                .whereLayer("screening")
                .mayOnlyBeAccessedByLayers("progress", "planner", "progression", "history")
                .whereLayer("assessment")
                .mayOnlyBeAccessedByLayers("progress", "planner", "progression", "history")
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("progress", "planner", "progression", "history")
                .whereLayer("person")
                .mayOnlyBeAccessedByLayers(
                        "progress", "planner", "progression", "history", "screening", "desk", "assessment")
                .whereLayer("exercise")
                .mayOnlyBeAccessedByLayers(
                        "progress", "planner", "progression", "history", "screening", "person", "desk", "assessment")
                .because("each package can be read with only those below it in mind")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.plumbline.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreNeverAsksForTheTimeOrForChance() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .because("the same history must give the same prescription: pass instants and ids in")
                .check(CORE);
    }

    @Test
    void coreTouchesNoFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.util.logging..")
                .because("the core is a function of its arguments")
                .check(CORE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Bean|Info|Data|Service)")
                .because("such names hide that nobody knew what the class is")
                .check(CORE);
    }

    @Test
    void valuesAreImmutable() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .arePublic()
                .should()
                .haveOnlyFinalFields()
                .because("values are shared between requests; what changes while it works stays inside its package")
                .check(CORE);
    }
}
