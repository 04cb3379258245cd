package org.plumbline.figure;

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

/// The rules of ARCHITECTURE.md that a machine can check in the figures.
class HouseRulesTest {

    private static final JavaClasses FIGURE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline.figure");

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("sheet")
                .definedBy("org.plumbline.figure.sheet..")
                .layer("draw")
                .definedBy("org.plumbline.figure.draw..")
                .layer("check")
                .definedBy("org.plumbline.figure.check..")
                .layer("motion")
                .definedBy("org.plumbline.figure.motion..")
                .layer("prop")
                .definedBy("org.plumbline.figure.prop..")
                .layer("body")
                .definedBy("org.plumbline.figure.body..")
                .layer("space")
                .definedBy("org.plumbline.figure.space..")
                .layer("bodymap")
                .definedBy("org.plumbline.figure.bodymap..")
                .whereLayer("sheet")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bodymap")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("draw")
                .mayOnlyBeAccessedByLayers("sheet")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("sheet")
                .whereLayer("motion")
                .mayOnlyBeAccessedByLayers("sheet", "draw", "check")
                .whereLayer("prop")
                .mayOnlyBeAccessedByLayers("sheet", "draw", "check", "motion")
                .whereLayer("body")
                .mayOnlyBeAccessedByLayers("sheet", "draw", "check", "motion", "prop")
                .because("a motion knows nothing of how it is drawn, and a body nothing of what it does")
                .check(FIGURE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.plumbline.figure.(*)..")
                .should()
                .beFreeOfCycles()
                .check(FIGURE);
    }

    @Test
    void figuresUseTheCoreAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.plumbline.figure..",
                        "org.plumbline.dose..",
                        "org.plumbline.exercise..",
                        "org.jspecify..")
                .because("pictures are drawn by us, in plain Java")
                .check(FIGURE);
    }

    @Test
    void theSameMotionGivesTheSamePicture() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .because("an address of a picture never changes its content")
                .check(FIGURE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)$")
                .because("such names say nothing about the thing")
                .check(FIGURE);
    }
}
