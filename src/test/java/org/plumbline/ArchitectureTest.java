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
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.checking.claim.CheckedClaim;

@DisplayName("The architecture")
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.plumbline");

    private static final List<Class<? extends Annotation>> WHO =
            List.of(Authenticated.class, RolesAllowed.class, PermitAll.class);

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
    @DisplayName("says of every address who may ask for it")
    void everyAddressHasItsPeople() {
        var addresses = PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> hasOneOf(method, List.of(GET.class, POST.class, PUT.class, DELETE.class)))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(100);
        assertThat(addresses).allMatch(method -> hasOneOf(method, WHO) || hasOneOf(method.getOwner(), WHO));
    }

    private static boolean hasOneOf(CanBeAnnotated annotated, List<Class<? extends Annotation>> some) {
        return some.stream().anyMatch(annotated::isAnnotatedWith);
    }

    @Test
    @DisplayName("writes nothing on a page as it came, but the style that a report as a file brings")
    void escapes() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates.filter(Files::isRegularFile).filter(ArchitectureTest::writesRaw))
                    .containsExactly(Path.of("src/main/resources/templates/ReportResource/file.html"));
        }
        noClasses().should().dependOnClassesThat().haveSimpleName("RawString").check(PRODUCT);
    }

    private static boolean writesRaw(Path template) {
        try {
            return Files.readString(template).contains(".raw");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            engine.explanation | engine.conversion..,engine.pairing..,engine.evidence..,engine.compare..,engine.consistency..,engine.check..
            engine.conversion | engine.evidence..,engine.compare..,engine.consistency..,engine.check..
            engine.pairing | engine.evidence..,engine.compare..,engine.consistency..,engine.check..
            engine.evidence | engine.compare..,engine.consistency..,engine.check..
            engine.compare | engine.consistency..,engine.check..
            engine.compare.value   | engine.compare.share..,engine.compare.change..,engine.compare.relation..,engine.compare.count..
            engine.compare.edition | engine.compare.share..,engine.compare.change..,engine.compare.value..
            engine.consistency | engine.evidence..,engine.compare..,engine.check..
            engine.consistency.passage | engine.consistency.sum..,engine.consistency.telling..
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
