package org.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutletRegistryTest {

  private final OutletRegistry registry = OutletRegistry.standard();

  @Test
  void holdsManyEntriesOfManyCountries() {
    assertThat(registry.entries()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(registry.entries().stream().map(OutletEntry::country).distinct().count())
        .isGreaterThanOrEqualTo(100);
  }

  @Test
  void everyCountryIsOne() {
    Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
    codes.add("XK");
    assertThat(registry.entries()).allMatch(entry -> codes.contains(entry.country()));
  }

  @Test
  void noNameOrDomainMeansTwoOutlets() {
    Map<String, String> seen = new HashMap<>();
    for (OutletEntry entry : registry.entries()) {
      Stream.concat(
              Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                  .map(OutletRegistry::key),
              entry.domains().stream().map(domain -> "//" + domain))
          .forEach(
              name -> {
                String other = seen.put(name, entry.name());
                assertThat(other == null || other.equals(entry.name()))
                    .as("%s is %s and %s", name, other, entry.name())
                    .isTrue();
              });
    }
  }

  @Test
  void findsNamesHoweverWritten() {
    assertThat(registry.find("the associated press")).isEqualTo(registry.find("AP"));
    assertThat(registry.find("Militarniy")).isEqualTo(registry.find("Militarnyi"));
    assertThat(registry.find("EL PAÍS")).isPresent();
    assertThat(registry.find("No Such Paper")).isEmpty();
  }

  @Test
  void findsHosts() {
    assertThat(registry.byDomain("www.reuters.com")).isEqualTo(registry.find("Reuters"));
    assertThat(registry.byDomain("com")).isEmpty();
  }
}
