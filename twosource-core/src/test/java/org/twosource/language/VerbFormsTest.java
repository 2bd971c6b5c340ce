package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/language/verb-forms.tsv", delimiter = '\t')
  void formsLeadBackToTheirVerb(String form, String tag, String lemma) {
    VerbForms forms = VerbForms.shared();
    assertThat(forms.irregular(form, tag).orElseGet(() -> forms.regular(form, tag)))
        .isEqualTo(lemma);
  }

  @Property(tries = 500)
  void anyWordHasALemma(@ForAll @AlphaChars String word) {
    for (String tag : new String[] {"VB", "VBD", "VBG", "VBZ", ""}) {
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      assertThat(VerbForms.shared().regular(lower, tag)).hasSizeLessThanOrEqualTo(lower.length());
    }
  }
}
