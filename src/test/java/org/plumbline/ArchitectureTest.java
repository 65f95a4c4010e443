package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasReturnType.Predicates.rawReturnType;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.checking.claim.CheckedClaim;

@DisplayName("The architecture")
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.plumbline");

    @Test
    @DisplayName("keeps the engine free of every framework, database, clock and page")
    void pureEngine() {
        classes()
                .that()
                .resideInAPackage("org.plumbline.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.ibm.icu..", "org.plumbline.engine..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("org.plumbline.engine..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..")
                .check(PRODUCT);
    }

    @Test
    @DisplayName("has no cycle between packages")
    void noCycles() {
        slices().matching("org.plumbline.(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    @DisplayName("lets nobody but the check change what is kept of a claim")
    void claimsAreChangedByChecking() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plumbline.checking..")
                .should()
                .callMethodWhere(target(owner(assignableTo(CheckedClaim.class)))
                        .and(target(rawReturnType(void.class).or(nameMatching("judge|vanish|read|marked|carried")))))
                .check(PRODUCT);
    }

    @ParameterizedTest(name = "{0} may not use {1}")
    @CsvSource(delimiter = '|', textBlock = """
            engine.value   | engine.mention..,engine.claim..,engine.figure..,engine.check..
            engine.mention | engine.claim..,engine.figure..,engine.check..
            engine.claim   | engine.figure..,engine.check..
            engine.figure  | engine.claim..,engine.check..
            web            | account..,audit..,library..,article..,checking..,review..,report..,workbench..,api..,start..
            background     | account..,library..,article..,checking..,review..,report..,workbench..,api..,start..
            audit          | account..,background..,library..,article..,checking..,review..,report..,workbench..,api..,start..
            account        | library..,article..,checking..,review..,report..,workbench..,api..,start..
            library        | article..,checking..,review..,report..,workbench..,api..,start..
            article        | library..,checking..,review..,report..,workbench..,api..,start..
            checking       | review..,report..,workbench..,api..,start..
            review         | report..,workbench..,api..,start..
            report         | workbench..,api..,start..
            workbench      | report..,api..,start..
            api            | library..,article..,checking..,review..,report..,workbench..,start..
            """)
    @DisplayName("points one way")
    void oneWay(String layer, String forbidden) {
        var others = Arrays.stream(forbidden.split(","))
                .map("org.plumbline."::concat)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.plumbline." + layer + "..")
                .should()
                .haveSimpleNameNotContaining(" ")
                .check(PRODUCT); // fails when a renamed package would empty the rule below
        noClasses()
                .that()
                .resideInAPackage("org.plumbline." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PRODUCT);
    }
}
