package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.detente.cli.ShippedSite;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Debian's Chromium, without a window, before the shipped site. Where it is not installed these
 * tests are passed over, unless {@code DETENTE_BROWSER} is {@code required}, as it is on the build
 * server.
 */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final int PATIENCE = 20_000;
  private static final int HEIGHT = 1_000;
  private static final long HIGHEST = 4_000;

  private static Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** One with scripts for all tests that leave it as they found it; it ends with the process. */
  static synchronized Browser shared() {
    if (shared == null) {
      shared = open(true);
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    shared.wide(1_280).dark(false);
    return shared;
  }

  /** Opens a browser in which pages may run scripts, or may not. */
  static Browser open(boolean scripts) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    assertFalse(
        !there && "required".equals(System.getenv("DETENTE_BROWSER")),
        "chromium and chromium-driver are not installed");
    assumeTrue(there, "chromium and chromium-driver are not installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--lang=en",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"));
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(240));
    return new Browser(driver);
  }

  /** Goes to a page of the site. */
  Browser go(String path) {
    driver.get(ShippedSite.address() + path);
    return this;
  }

  /** The first element of a CSS selector. */
  WebElement find(String selector) {
    // A form that was sent may take a moment to become another page.
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    try {
      return driver.findElement(By.cssSelector(selector));
    } finally {
      driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
  }

  /** Follows a link, or sends a form, and waits until the page that it stood on is gone. */
  void leave(String selector) {
    WebElement page = find("html");
    find(selector).click();
    Instant end = Instant.now().plusSeconds(10);
    while (isThere(page)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("nothing follows " + selector);
      }
    }
  }

  private static boolean isThere(WebElement page) {
    try {
      page.isEnabled();
      return true;
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  /** All elements of a CSS selector. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The driver, for what there is no short word for. */
  ChromeDriver driver() {
    return driver;
  }

  /** What a script says. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** A key, wherever the focus is. */
  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Complaints in the browser's console since they were last asked for. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Makes the window so wide, in CSS pixels; narrower than a window of Chromium can be. */
  Browser wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Prefers dark pages, or light ones. */
  Browser dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  /** Shows pages as they are printed, or as on a screen. */
  Browser printed(boolean printed) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : "screen"));
    return this;
  }

  /**
   * Waits until a JavaScript expression is true; goes on when it is not in time, so that what is
   * tested next says what is missing. A page that is left for another while it is looked at takes
   * the script with it, which is then begun anew.
   */
  void await(String expression) {
    Instant until = Instant.now().plusMillis(PATIENCE);
    while (!isLookedFor(expression) && Instant.now().isBefore(until)) {
      // Until the next page answers.
    }
  }

  private boolean isLookedFor(String expression) {
    try {
      driver.executeAsyncScript(
          "const [done] = arguments; const until = performance.now() + %d;".formatted(PATIENCE)
              + "const look = () => (%s) || performance.now() > until".formatted(expression)
              + " ? done() : setTimeout(look, 50); look();");
      return true;
    } catch (ScriptTimeoutException | JavascriptException left) {
      return false;
    }
  }

  /** A picture of the whole page at a width, under {@code target/screenshots}. */
  Path shoot(int width, String name) {
    wide(width);
    long height = (Long) run("return document.documentElement.scrollHeight");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(HIGHEST, height), "scale", 1);
    Object picture =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "format",
                    "png",
                    "optimizeForSpeed",
                    true,
                    "captureBeyondViewport",
                    true,
                    "clip",
                    clip))
            .get("data");
    try {
      Path file = Path.of("target/screenshots", name + "-" + width + ".png");
      Files.createDirectories(file.getParent());
      return Files.write(file, Base64.getDecoder().decode((String) picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
