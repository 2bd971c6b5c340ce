package org.twosource.bench.newsroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Plan and truth come from nothing that Twosource finds; only the judge knows it. */
@AnalyzeClasses(
    packages = "org.twosource.bench.newsroom",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageTest {

  @ArchTest
  static final ArchRule ONLY_THE_JUDGE_KNOWS_TWOSOURCE =
      noClasses()
          .that()
          .haveNameNotMatching(
              ".*\\.(Judge|Verdicts|Matching|Pace|RoomSpeed|RoomVisits|OtherWords)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.twosource.report",
              "org.twosource.claim",
              "org.twosource.corroboration",
              "org.twosource.pipeline");

  @ArchTest
  static final ArchRule NEEDS_ONLY_THE_CORE_AND_JACKSON =
      classes()
          .that()
          .haveNameNotMatching(".*\\.(RoomSpeed|RoomVisits|OtherWords)(\\$.*)?")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "org.twosource.bench.newsroom",
              "org.twosource.text",
              "org.twosource.report",
              "org.twosource.entity",
              "org.twosource.claim",
              "org.twosource.corroboration",
              "org.twosource.pipeline",
              "org.twosource.store");
}
