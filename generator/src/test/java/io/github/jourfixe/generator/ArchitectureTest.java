package io.github.jourfixe.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's rules: the order of the packages, one package a library, no clock and no locale. */
class ArchitectureTest {

  private static final String ROOT = "io.github.jourfixe.generator";

  /** A package may use those before it, never one after it. {@code PIPELINE.md} draws the same. */
  private static final List<String> ORDER =
      List.of(
          "diagnostic",
          "memory",
          "parallel",
          "text",
          "report",
          "media",
          "source",
          "history",
          "web",
          "yaml",
          "markdown",
          "model",
          "language",
          "field",
          "parse",
          "schema",
          "assemble",
          "convert",
          "scaffold",
          "plan",
          "calendar",
          "structured",
          "search",
          "theme",
          "view",
          "feed",
          "output",
          "render",
          "write");

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "com.luciad..", "media",
          "org.apache.fontbox..", "media",
          "org.apache.pdfbox..", "media",
          "com.drew..", "media",
          "tools.jackson..", "yaml",
          "com.vladsch.flexmark..", "markdown",
          "org.zwobble..", "convert",
          "org.jsoup..", "convert",
          "io.pebbletemplates..", "render");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesUseOnlyThoseBeforeThem() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> ROOT + "." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(CLASSES);
      }
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .as("no stage knows the front door")
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageHasItsPlace() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .resideOutsideOfPackages(
            Stream.concat(Stream.of(ROOT), ORDER.stream().map(name -> ROOT + "." + name + ".."))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void eachLibraryIsKnownToOnePackage() {
    LIBRARIES.forEach(
        (library, name) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void nobodyAsksThePlatformForTimeZoneOrLanguage() {
    for (Class<?> type :
        List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
      noClasses().should().callMethod(type, "now").check(CLASSES);
    }
    noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(CLASSES);
    noClasses().should().callMethod(Clock.class, "systemUTC").check(CLASSES);
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CLASSES);
    noClasses().should().callMethod(Locale.class, "getDefault").check(CLASSES);
    noClasses().should().callMethod(String.class, "toLowerCase").check(CLASSES);
    noClasses().should().callMethod(String.class, "toUpperCase").check(CLASSES);
    noClasses().should().callMethod(String.class, "getBytes").check(CLASSES);
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(CLASSES);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
  }
}
