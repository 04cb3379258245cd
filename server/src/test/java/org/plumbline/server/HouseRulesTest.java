package org.plumbline.server;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/// The rules of ARCHITECTURE.md that a machine can check in the server.
class HouseRulesTest {

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline.server");

    private static final String[] FEATURES = {
        "org.plumbline.server.today..",
        "org.plumbline.server.session..",
        "org.plumbline.server.player..",
        "org.plumbline.server.week..",
        "org.plumbline.server.desk..",
        "org.plumbline.server.measure..",
        "org.plumbline.server.day..",
        "org.plumbline.server.library..",
        "org.plumbline.server.progress..",
        "org.plumbline.server.whatif..",
        "org.plumbline.server.rules..",
        "org.plumbline.server.welcome..",
        "org.plumbline.server.settings.."
    };

    @Test
    void featuresDoNotUseEachOther() {
        slices().matching(
                        "org.plumbline.server."
                                + "(today|session|player|week|desk|measure|day|library|progress|whatif|rules|welcome|settings)..")
                .should()
                .notDependOnEachOther()
                .because("they meet in types of the core")
                .check(SERVER);
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.plumbline.server.web..",
                        "org.plumbline.server.store..",
                        "org.plumbline.server.log..",
                        "org.plumbline.server.words..",
                        "org.plumbline.server.calendar..",
                        "org.plumbline.server.chart..",
                        "org.plumbline.server.account..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .because("otherwise nothing could be read on its own")
                .check(SERVER);
    }

    @Test
    void theCommandLineKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage("org.plumbline.server.command..", "org.plumbline.server.words..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("plan, coach, screen and catalog answer without starting a server")
                .check(SERVER);
    }

    @Test
    void calendarsOfOthersAreReadInOneRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plumbline.server.calendar..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.fortuna.ical4j..", "java.net.http..")
                .because("what is fetched from elsewhere and what is made of it has its limits there")
                .check(SERVER);
    }

    @Test
    void onlyTheEdgeLooksAtTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .because("a handler is told the moment, so that tests can tell it another")
                .check(SERVER);
    }

    @Test
    void nothingIsInjectedIntoFieldsOrFoundByScanning() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .because("ServerConfiguration reads from top to bottom")
                .check(SERVER);
        noClasses()
                .should()
                .beAnnotatedWith(Component.class)
                .because("ServerConfiguration reads from top to bottom")
                .check(SERVER);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Bean|Info|Data|Service)")
                .because("such names hide that nobody knew what the class is")
                .check(SERVER);
    }

    @Test
    void handlersAreFinalAndSaySo() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .haveSimpleNameEndingWith("Handler")
                .because("a reader looks for the handler of a resource by its name")
                .check(SERVER);
    }
}
