package org.twosource.eval;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** Sets and scorers know no candidate, so that others can be measured by them. */
@AnalyzeClasses(
    packages = "org.twosource.eval",
    importOptions = ImportOption.DoNotIncludeTests.class)
class EvalArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_THE_CANDIDATE_KNOWS_TWOSOURCE =
      noClasses()
          .that(not(nameStartingWith("org.twosource.eval.Twosource")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.twosource..")
                  .and(not(resideInAnyPackage("org.twosource.eval", "org.twosource.text"))));

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_MAKES_THE_CANDIDATE =
      noClasses()
          .that(not(nameStartingWith("org.twosource.eval.Twosource")))
          .should()
          .dependOnClassesThat(assignableTo(TwosourceCandidate.class));

  @ArchTest
  static final ArchRule NOTHING_PRINTS =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
