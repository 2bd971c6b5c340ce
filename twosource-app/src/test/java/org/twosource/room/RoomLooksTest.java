package org.twosource.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.room.library.BundleLibrary;

/** Every page, wide and narrow, light and dark: nothing sticks out, and axe finds nothing. */
class RoomLooksTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> LOOKS =
      List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

  private static final String STICKS_OUT =
      "() => { const width = document.documentElement.clientWidth; return ["
          + "...(document.documentElement.scrollWidth > width ? ['the page'] : []),"
          + "...Array.from(document.querySelectorAll('main *'))"
          + ".filter(one => !one.closest('.scroll, .hide, svg'))"
          + ".filter(one => { const box = one.getBoundingClientRect();"
          + " return box.width > 0 && box.right > width + 1; })"
          + ".map(one => one.outerHTML.slice(0, 120))].slice(0, 5) }";

  /** Long words in a column for short ones. */
  private static final String SQUEEZED =
      "() => Array.from(document.querySelectorAll('main p, main li, main dd, main td'))"
          + ".filter(one => one.textContent.trim().length > 60)"
          + ".filter(one => { const box = one.getBoundingClientRect();"
          + " return box.width > 0 && box.width < 120; })"
          + ".map(one => one.outerHTML.slice(0, 120)).slice(0, 5)";

  private static Browsers browsers;
  private static Room room;
  private static List<String> addresses;

  @BeforeAll
  static void open() {
    browsers = Browsers.open();
    BundleLibrary library = Rooms.samples();
    room = Rooms.open(library);
    addresses =
        Visits.of(library, library.stories(java.util.Optional.empty(), 9).items().get(1).id());
  }

  @AfterAll
  static void close() {
    if (room != null) {
      room.close();
      browsers.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1400,LIGHT", "390,DARK", "1400,DARK", "390,LIGHT"})
  void nothingSticksOutAndAxeFindsNothing(int width, ColorScheme scheme) {
    try (BrowserContext context =
        browsers.browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(room.address())
                .setViewportSize(width, 800)
                .setColorScheme(scheme))) {
      Page page = context.newPage();
      for (String address : addresses) {
        page.navigate(address);
        assertThat((List<?>) page.evaluate(STICKS_OUT)).as(address + " at " + width).isEmpty();
        AxeBuilder axe = new AxeBuilder(page);
        // What is not about looks is the same in all.
        axe =
            scheme == ColorScheme.LIGHT && width > 400 ? axe.withTags(RULES) : axe.withRules(LOOKS);
        assertThat(axe.analyze().getViolations())
            .as(address + " " + scheme)
            .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
            .isEmpty();
      }
    }
  }

  /** As wide as a sheet of paper leaves room for. */
  @Test
  void onPaperNothingSticksOutOrIsSqueezed() {
    try (BrowserContext context =
        browsers.browser.newContext(
            new Browser.NewContextOptions().setBaseURL(room.address()).setViewportSize(690, 980))) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String address : addresses) {
        page.navigate(address);
        assertThat((List<?>) page.evaluate(STICKS_OUT)).as(address + " printed").isEmpty();
        assertThat((List<?>) page.evaluate(SQUEEZED)).as(address + " printed").isEmpty();
        assertThat(page.locator(".tools:visible, nav:visible").count()).as(address).isZero();
      }
    }
  }
}
