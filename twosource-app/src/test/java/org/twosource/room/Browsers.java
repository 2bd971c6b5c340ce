package org.twosource.room;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium; where there is none tests are skipped, but for CI, which has one. */
final class Browsers implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(
          Path.of(System.getenv().getOrDefault("TWOSOURCE_CHROMIUM", "/usr/bin/chromium")),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright;
  final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browsers open() {
    Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
    if (program == null) {
      if (System.getenv("CI") != null) {
        throw new AssertionError("no Chromium: CI has to have one (.ci/run installs it)");
      }
      return abort("no Chromium at " + PLACES);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browsers(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox"))));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
