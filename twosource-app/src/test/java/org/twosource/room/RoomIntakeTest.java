package org.twosource.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.room.library.Analyst;
import org.twosource.room.library.BundleLibrary;

/** Reports that readers bring: dropped, typed without a mouse, watched while read, deleted. */
class RoomIntakeTest {

  private static final String ONE =
      "Four people died when a ferry caught fire off Loma on Monday, police said.";
  private static final String OTHER =
      "Loma hospital said on Tuesday that four people had died in Monday's ferry fire off Loma.";

  private static Browsers browsers;

  private final CountDownLatch go = new CountDownLatch(1);
  private Room room;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void openBrowser() {
    browsers = Browsers.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
  }

  @AfterAll
  static void closeBrowser() {
    if (browsers != null) {
      browsers.close();
    }
  }

  @AfterEach
  void closeRoom() {
    go.countDown();
    context.close();
    room.close();
  }

  private void open(Analyst analyst, boolean scripts) {
    room = Rooms.open(BundleLibrary.inMemory(analyst, Clock.systemUTC()));
    context =
        browsers.browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(room.address())
                .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(30_000);
    page = context.newPage();
  }

  /** Reads one report, and waits to be let on before the next. */
  private Analyst slow() {
    return (reports, notices, done) -> {
      done.accept(reports.get(0));
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Rooms.ANALYST.bundle(reports, notices, done);
    };
  }

  private void paste() {
    page.navigate("/add");
    page.fill("#h0", "Ferry burns off Loma");
    page.fill("#t0", ONE);
    page.fill("#t1", OTHER);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read them")).click();
  }

  @Test
  void howFarReadingIsCanBeWatchedAndTheStoryOpensByItself() {
    open(slow(), true);
    paste();
    assertThat(page.locator("[data-watch] [role=status]")).hasText("1 of 2 read");
    assertThat(page.locator("progress")).hasJSProperty("value", 1);
    String address = page.url();
    go.countDown();
    assertThat(page.locator(".standing, .findings").first()).isVisible();
    assertThat(page.url()).isEqualTo(address);
  }

  @Test
  void withoutScriptsThePageComesBackByItself() {
    open(slow(), false);
    paste();
    assertThat(page.locator("[role=status]").first()).hasText("1 of 2 read");
    assertThat(page.locator("meta[http-equiv=refresh]")).hasCount(1);
    go.countDown();
    assertThat(page.locator(".findings").first()).isVisible();
    assertThat(page.locator("meta[http-equiv=refresh]")).hasCount(0);
  }

  @Test
  void whatCannotBeReadIsSaidAndCanBeTriedAgain() {
    boolean[] broken = {true};
    open(
        (reports, notices, done) -> {
          if (broken[0]) {
            throw new IllegalStateException("broken for the test");
          }
          return Rooms.ANALYST.bundle(reports, notices, done);
        },
        true);
    paste();
    assertThat(page.locator("[role=alert]")).containsText("Reading stopped");
    broken[0] = false;
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();
    assertThat(page.locator(".findings").first()).isVisible();
  }

  @Test
  void filesAreDroppedAndABundleIsDeleted(@TempDir Path folder) throws IOException {
    open(Rooms.ANALYST, true);
    page.navigate("/add");
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("courier.txt"), ONE),
            Files.writeString(folder.resolve("star.txt"), OTHER));
    page.locator(".drop").scrollIntoViewIfNeeded();
    CDPSession session = context.newCDPSession(page);
    var box = page.locator(".drop").boundingBox();
    drag(session, files, box.x + box.width / 2, box.y + box.height / 2, "dragEnter", "dragOver");
    assertThat(page.locator(".drop.over")).hasCount(1);
    drag(session, files, 3, 3, "dragOver");
    assertThat(page.locator(".drop.over")).hasCount(0);
    drag(session, files, box.x + box.width / 2, box.y + box.height / 2, "dragOver", "drop");
    assertThat(page.locator(".drop.over")).hasCount(0);
    assertThat(page.evaluate("document.getElementById('files').files.length")).isEqualTo(2);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read them")).click();
    assertThat(page.locator(".reports li")).hasCount(2);
    String address = page.url();
    page.navigate("/add");
    assertThat(page.locator("section:has(#kept) li")).hasCount(1);
    page.navigate(address);
    page.locator(".forget summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete it")).click();
    page.waitForURL(room.address());
    assertThat(page.navigate(address).status()).isEqualTo(404);
  }

  /** The browser's own drag of files, as an operating system brings it. */
  private static void drag(
      CDPSession session, List<Path> files, double x, double y, String... steps) {
    JsonArray paths = new JsonArray();
    files.forEach(file -> paths.add(file.toString()));
    JsonObject data = new JsonObject();
    data.add("items", new JsonArray());
    data.add("files", paths);
    data.addProperty("dragOperationsMask", 1);
    for (String step : steps) {
      JsonObject event = new JsonObject();
      event.addProperty("type", step);
      event.addProperty("x", x);
      event.addProperty("y", y);
      event.add("data", data);
      session.send("Input.dispatchDragEvent", event);
    }
  }

  /** Tab, Enter, Space and letters alone: paste, read, open a finding, overrule, take back. */
  @Test
  void allWorkIsDoneWithoutAMouse() {
    open(Rooms.ANALYST, true);
    page.navigate("/add");
    reach("#h0");
    page.keyboard().type("Ferry burns off Loma");
    reach("#t0");
    page.keyboard().type(ONE);
    reach("#t1");
    page.keyboard().type(OTHER);
    reach("form.add button.button");
    page.keyboard().press("Enter");
    assertThat(page.locator(".findings").first()).isVisible();
    reach(".findings .v-corroborated h3 a, .findings.compact h3 a, .findings h3 a");
    page.keyboard().press("Enter");
    page.waitForURL("**/finding/*");
    reach("#text");
    page.keyboard().type("Ask the harbour");
    reach("#who-note");
    page.keyboard().type("Mara Lind");
    page.keyboard().press("Enter");
    assertThat(page.locator(".note")).containsText("Ask the harbour");
    reach("details:not([open]) summary");
    page.keyboard().press("Space");
    reach("#why-one");
    page.keyboard().type("One told the other");
    page.keyboard().press("Enter");
    assertThat(page.locator(".why")).containsText("Overruled by Mara Lind");
    reach(".rulings button");
    page.keyboard().press("Enter");
    assertThat(page.locator(".rulings")).hasCount(0);
  }

  /** Goes on by Tab until something that fits has the focus, which has to be seen. */
  private void reach(String selector) {
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate(
              "selector => document.activeElement.matches(selector)"
                  + " && getComputedStyle(document.activeElement).outlineStyle !== 'none'",
              selector);
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }
}
