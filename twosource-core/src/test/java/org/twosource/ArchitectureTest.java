package org.twosource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The order in which data flows through the packages is the order in which they may be used. */
@AnalyzeClasses(packages = "org.twosource", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<String> ORDER =
      List.of(
          "text",
          "report",
          "reuse",
          "language",
          "time",
          "quantity",
          "entity",
          "attribution",
          "claim",
          "story",
          "corroboration",
          "pipeline");

  @ArchTest
  static final ArchRule EACH_PACKAGE_USES_ONLY_THOSE_BEFORE_IT =
      CompositeArchRule.of(
          IntStream.range(0, ORDER.size() - 1)
              .mapToObj(ArchitectureTest::usesNothingLater)
              .toList());

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.twosource.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LANGUAGE_USES_TEXT_ONLY =
      noClasses()
          .that()
          .resideInAPackage("..twosource.language..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  ORDER.stream()
                      .filter(name -> !name.equals("text") && !name.equals("language"))
                      .map(ArchitectureTest::packageOf)
                      .toArray(String[]::new)))
          .because("the model reads text and knows nothing of reports");

  @ArchTest
  static final ArchRule NOTHING_PRINTS =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule NO_JAVA_UTIL_LOGGING =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule NOTHING_EXITS =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("a library never ends its program or prints");

  @ArchTest
  static final ArchRule EVERY_CLASS_STANDS_IN_THE_ORDER =
      classes()
          .should()
          .resideInAnyPackage(
              ORDER.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
          .because("a new package needs its place in the order");

  private static ArchRule usesNothingLater(int at) {
    String[] later =
        ORDER.stream().skip(at + 1L).map(ArchitectureTest::packageOf).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(ORDER.get(at)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(later))
        .allowEmptyShould(true)
        .because(ORDER.get(at) + " comes before " + Stream.of(later).toList());
  }

  private static String packageOf(String name) {
    return "org.twosource." + name + "..";
  }
}
