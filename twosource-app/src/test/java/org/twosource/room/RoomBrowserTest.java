package org.twosource.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twosource.room.library.BundleLibrary;

/** What readers do in the room, done in a browser. */
class RoomBrowserTest {

  private static Browsers browsers;

  private final List<String> wrong = new ArrayList<>();
  private BundleLibrary library;
  private Room room;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void openBrowser() {
    browsers = Browsers.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browsers != null) {
      browsers.close();
    }
  }

  @BeforeEach
  void openRoom() {
    library = Rooms.samples();
    room = Rooms.open(library);
    page = page(new Browser.NewContextOptions().setViewportSize(1400, 900));
  }

  @AfterEach
  void closeRoom() {
    context.close();
    room.close();
    assertThat(wrong).as("what the browser complained of, and requests to elsewhere").isEmpty();
  }

  private Page page(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = browsers.browser.newContext(options.setBaseURL(room.address()));
    context.setDefaultTimeout(10_000);
    Page opened = context.newPage();
    opened.onConsoleMessage(message -> wrong.add(message.text()));
    opened.onPageError(wrong::add);
    opened.onRequest(
        request -> {
          if (!request.url().startsWith(room.address())) {
            wrong.add("request to " + request.url());
          }
        });
    opened.onDialog(dialog -> wrong.add("a dialog"));
    return opened;
  }

  private void click(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private Locator heading() {
    return page.locator("main h1");
  }

  private void openSignals() {
    page.navigate("/");
    click("Express comes off the rails, seven killed");
    click("The signals had broken down three times in September");
  }

  /** Two named bodies say it in two reports. */
  private void openFerry() {
    library.hold(
        List.of(
            Rooms.report(
                "a",
                "Ferry burns off Halvik",
                "Halvik Post",
                "Four people died when a ferry caught fire off Halvik on Monday, police said."),
            Rooms.report(
                "b",
                "Four dead",
                "Kanal 3",
                "Halvik hospital said on Tuesday that four people had died in Monday's ferry fire off"
                    + " Halvik.")),
        List.of());
    page.navigate("/");
    click("Ferry burns off Halvik");
    page.locator(".findings .v-corroborated h3 a").first().click();
  }

  @Test
  void aStoryIsRead() {
    page.navigate("/");
    assertThat(page.locator(".stories > li")).hasCount(4);
    assertThat(page.locator(".stories > li").first().locator(".lead a").first()).isVisible();
    assertThat(page.locator(".lead")).hasCount(1);
    click("School lunches make 112 children ill");
    assertThat(heading()).hasText("School lunches make 112 children ill");
    for (String title : List.of("Firm", "Contested", "Timeline", "Who told whom", "Reports")) {
      assertThat(
              page.getByRole(
                  AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setExact(true)))
          .isVisible();
    }
    assertThat(page.locator("section:has(#firm) .findings > li").first()).isVisible();
    assertThat(page.locator("section:has(#contested) .findings > li").first()).isVisible();
    assertThat(page.locator(".graph .firm").first()).isVisible();
    assertThat(page.locator(".spans li").first()).isVisible();
  }

  @Test
  void aFindingOpensDownToTheWords() {
    openSignals();
    assertThat(heading()).hasText("The signals had broken down three times in September");
    assertThat(page.locator(".why li").first()).containsText("is not identified: a soft root");
    Locator quoted = page.locator(".quote mark").first();
    String words = quoted.textContent();
    page.locator(".quote .open").first().click();
    page.waitForURL("**/report/*#c*");
    Locator marked = page.locator(".place:target + mark");
    assertThat(marked).isVisible();
    assertThat(marked).hasText(words);
    assertThat(page.locator(".para .side a").first()).isVisible();
  }

  @Test
  void twoReportsStandSideBySide() {
    page.navigate("/");
    click("Express comes off the rails, seven killed");
    page.locator(".reports a").first().click();
    page.selectOption("#other", "nordwire");
    press("Compare");
    assertThat(heading()).hasText("Halvik Post beside Nordwire");
    Locator first = page.locator(".told > li").first();
    Locator left = first.locator(".pair > div").nth(0);
    Locator right = first.locator(".pair > div").nth(1);
    assertThat(left.locator("mark").first()).isVisible();
    assertThat(right.locator("mark").first()).isVisible();
    assertThat(right.boundingBox().x).isGreaterThan(left.boundingBox().x + 200);
    assertThat(right.boundingBox().y).isEqualTo(left.boundingBox().y);
  }

  @Test
  void twoSourcesAreSaidToBeOneAndItIsTakenBack() {
    openFerry();
    String address = page.url();
    String statement = heading().textContent();
    assertThat(page.locator(".standing")).containsText("Corroborated");
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("Two sources")).click();
    page.fill("#why-one", "The police had it from the hospital");
    page.fill("#who-one", "Mara Lind");
    press("These are one source");
    assertThat(page.locator(".standing")).containsText("Repeated");
    assertThat(page.locator(".why")).containsText("Overruled by Mara Lind");
    assertThat(page.locator(".rulings")).containsText("The police had it from the hospital");
    assertThat(page.locator("#who-one")).hasCount(0);

    press("Take back");
    assertThat(page.locator(".standing")).containsText("Corroborated");
    assertThat(page.locator(".rulings")).hasCount(0);
    page.navigate(address);
    assertThat(heading()).hasText(statement);
  }

  @Test
  void aClaimOfAnotherEventGoesItsOwnWay() {
    openFerry();
    assertThat(page.locator(".quote")).hasCount(2);
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("Not the same")).click();
    page.fill("#why-event", "Another ferry");
    page.fill("#who-event", "Mara Lind");
    press("It is not the same event");
    assertThat(page.locator(".quote")).hasCount(1);
    assertThat(page.locator(".verdict").first()).containsText("Told once");
  }

  @Test
  void notesAndReviewStandBesideTheFinding() {
    openSignals();
    page.fill("#text", "Ask the authority for the log");
    page.fill("#who-note", "Mara Lind");
    press("Keep");
    assertThat(page.locator(".note")).containsText("Ask the authority for the log");
    page.selectOption("#status", "CHECKING");
    press("Keep");
    assertThat(page.locator(".head .status")).containsText("checking by Mara Lind");
    assertThat(page.locator(".note")).hasCount(1);
    click("Express comes off the rails, seven killed");
    assertThat(page.locator(".findings .status").first()).hasText("checking");
    assertThat(page.locator(".news")).hasCount(0);
  }

  @Test
  void aFindingIsCopiedWithItsSources() {
    page =
        page(
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    openSignals();
    press("Copy");
    assertThat(page.locator(".copied")).hasText("Copied");
    String copied = (String) page.evaluate("navigator.clipboard.readText()");
    assertThat(copied)
        .startsWith("Accounts differ.")
        .contains("enior official at the rail authority, as told by Nordwire")
        .contains("Torgeir Lunde, as told by Kanal 3")
        .contains("Sources:")
        .contains("Nordwire, “Seven dead as express derails near Halvik”");
  }

  @Test
  void twoPastedReportsAreReadAtOnce() {
    page.navigate("/");
    click("Add reports");
    page.fill("#o0", "Loma Courier");
    page.fill("#d0", "2026-05-12");
    page.fill("#h0", "Ferry burns off Loma");
    page.fill("#t0", "Four people died when a ferry caught fire off Loma on Monday, police said.");
    page.fill("#o1", "Star");
    page.fill("#d1", "2026-05-12");
    page.fill(
        "#t1",
        "Loma hospital said on Tuesday that four people had died in Monday's ferry fire off Loma.");
    press("Read them");
    assertThat(heading()).hasText("Ferry burns off Loma");
    assertThat(page.locator("section:has(#firm) .verdict").first()).containsText("Corroborated");
  }

  @Test
  void reportsAreFoundByTheirWords() {
    page.navigate("/");
    page.fill("#q", "signals");
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=status]").first()).containsText("claims");
    assertThat(page.locator(".hits mark").first()).hasText("signals");
    int all = page.locator(".hits > li").count();
    page.locator(".facet a").filter(new Locator.FilterOptions().setHasText("Nordwire")).click();
    assertThat(page.locator(".hits > li").count()).isBetween(1, all - 1);
    page.locator(".hits a").first().click();
    assertThat(page.locator(".place:target + mark")).containsText("ignals");
  }

  @Test
  void theKeyboardIsEnough() {
    page.navigate("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/story/*");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    Locator second = page.locator(".findings > li h3 a").first();
    assertThat(second).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/finding/*");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    page.waitForURL("**/about");
    page.keyboard().press("g");
    page.waitForURL(room.address());
  }

  @Test
  void whatChangedSinceTheReaderLookedIsSaid() {
    openFerry();
    page.navigate("/");
    assertThat(page.locator(".news")).hasCount(0);
    String story = library.stories(Optional.empty(), 1).items().get(0).id();
    library.write(
        story,
        "Mara Lind",
        "one voice",
        "{\"kind\":\"oneSource\",\"first\":\"police\",\"second\":\"Halvik hospital\"}");
    page.reload();
    assertThat(page.locator(".news")).containsText("was corroborated");
    click("Ferry burns off Halvik");
    assertThat(page.locator(".findings .new").first()).hasText("Changed since you looked");
  }

  @Test
  void withoutScriptsEverythingCanBeReadAndDone() {
    page =
        page(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setColorScheme(ColorScheme.LIGHT));
    openSignals();
    press("dark");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(heading()).hasText("The signals had broken down three times in September");
    page.fill("#q", "recorder");
    press("Search");
    assertThat(page.locator(".hits > li").first()).isVisible();
  }

  @Test
  void hostileTextStaysText() {
    String bad = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&lt;b&gt;";
    String id =
        library.hold(
            List.of(
                Rooms.report(
                    "<x>", bad, bad, "Police said " + bad + " four people died on Monday."),
                Rooms.report("y", "Plain", "Star", "Police said four people died on Monday.")),
            List.of());
    for (String path : Visits.of(library, id)) {
      if (path.equals(Visits.NOWHERE)) {
        continue;
      }
      page.navigate(path);
      assertThat(page.locator("main script, main img")).hasCount(0);
    }
    page.navigate("/story/" + id);
    assertThat(heading()).hasText(bad);
  }
}
