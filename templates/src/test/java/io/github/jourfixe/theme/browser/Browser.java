package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.theme.SampleSite;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A reader's browser, at the sample archive. It can reach nothing but that, and remembers what a
 * page tried to reach and what it was refused.
 */
final class Browser implements AutoCloseable {

  /**
   * It would say that it knows no newer DevTools than those of its own time; none of that is used.
   */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final SiteServer server;
  private final ChromeDriver driver;
  private String clock = "";
  private boolean scripted = true;

  /** Starts the one that is installed. */
  static Browser start(File program, File chromedriver) throws IOException, ContentException {
    VERSIONS.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program);
    options.addArguments(
        "--headless=new",
        // Root has no sandbox, and the pages are our own.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--lang=de",
        "--hide-scrollbars",
        // Pages that are left need not be kept for the way back, each in a process of its own.
        "--disable-features=BackForwardCache",
        "--disable-gpu",
        "--force-color-profile=srgb",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver)
            .usingAnyFreePort()
            .build();
    return new Browser(new SiteServer(), new ChromeDriver(service, options));
  }

  private Browser(SiteServer server, ChromeDriver driver) {
    this.server = server;
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(10));
  }

  /** As it was bought: a window 1280 px wide, scripts on, nothing preferred, nothing remembered. */
  void reset() {
    for (String origin : List.of(server.origin(), "file://")) {
      cdp("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }
    cdp("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/Berlin"));
    clock("2025-06-15T12:00:00+02:00");
    scripts(true);
    window(1280);
    prefer(Map.of());
    complaints();
    server.takeAsked();
  }

  void open(PageKind kind) {
    open(kind.address());
  }

  /**
   * Opens an address, relative to the site's root, and waits until all that belongs to it is there.
   */
  void open(String address) {
    load(server.origin() + SampleSite.BASE + address);
  }

  /** Opens a page of a folder, without any server. */
  void open(Path page) {
    load(page.toUri().toString());
  }

  private void load(String address) {
    driver.get(address);
    if (scripted) {
      // Style sheets for other looks are loaded as well, but no page waits for them.
      await("[...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet)");
    }
  }

  void back() {
    driver.navigate().back();
  }

  /** Stops the clock of all pages opened from now on; else it stands where the archive is true. */
  void clock(String moment) {
    if (!clock.isEmpty()) {
      cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
    }
    String stopped =
        """
        {
          const now = Date.parse('%s');
          window.Date = class extends Date {
            constructor(...parts) {
              super(...(parts.length ? parts : [now]));
            }
            static now() {
              return now;
            }
          };
        }"""
            .formatted(moment);
    clock =
        (String)
            cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", stopped))
                .get("identifier");
  }

  void window(int width) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What readers have told their system that they prefer, by the names of media features. */
  void prefer(Map<String, String> features) {
    media("", features);
  }

  /** Shows the page as it will be printed, on a sheet of A4 within the theme's margins. */
  void paper() {
    window(658);
    media("print", Map.of());
  }

  private void media(String media, Map<String, String> features) {
    Map<String, String> all = new HashMap<>(Map.of("prefers-color-scheme", "light"));
    all.putAll(features);
    List<Map<String, String>> list = new ArrayList<>();
    for (String name :
        List.of(
            "prefers-color-scheme",
            "prefers-contrast",
            "prefers-reduced-motion",
            "forced-colors")) {
      list.add(Map.of("name", name, "value", all.getOrDefault(name, "")));
    }
    cdp("Emulation.setEmulatedMedia", Map.of("media", media, "features", list));
  }

  void scripts(boolean on) {
    scripted = on;
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Presses keys one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** What a script says about the page; {@code return} is its own. */
  Object ask(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The same, of a script that says a text. */
  String text(String script, Object... arguments) {
    return String.valueOf(ask(script, arguments));
  }

  /** The same, of a script that says several. */
  List<String> list(String script, Object... arguments) {
    return ((List<?>) ask(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** Looks at the page, frame by frame, until an expression is true. */
  void await(String condition, Object... arguments) {
    try {
      driver.executeAsyncScript(
          "const done = arguments[arguments.length - 1];"
              + "const look = () => ("
              + condition
              + ") ? done() : requestAnimationFrame(look); look();",
          arguments);
    } catch (ScriptTimeoutException e) {
      throw new AssertionError(
          "did not happen: " + condition + "\n" + text("return document.body.innerText"), e);
    }
  }

  /** What a promise holds in the end. */
  Object promise(String expression, Object... arguments) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1];" + expression + ".then(done)", arguments);
  }

  /** A script from the test's resources, ready to be asked. */
  static String script(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The page on paper, as PDF. */
  byte[] print() {
    Map<String, Object> sheet =
        Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69);
    return Base64.getDecoder().decode((String) cdp("Page.printToPDF", sheet).get("data"));
  }

  /** The addresses, relative to the site's root, that were asked for since the last call. */
  List<String> takeAsked() {
    return server.takeAsked();
  }

  Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /**
   * What a page did since the last call that it must not do: errors, refusals, requests to others.
   */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      String message = entry.getMessage();
      // Browsers complain of a missing page as such, even when readers are shown what there is
      // instead.
      if (!message.contains(PageKind.NOT_FOUND.address() + " - Failed to load resource")) {
        complaints.add(message);
      }
    }
    return complaints;
  }

  @Override
  public void close() {
    driver.quit();
    server.close();
  }

  /** A program on the path. */
  static Optional<File> installed(String... names) {
    for (String name : names) {
      for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
        File file = new File(folder, name);
        if (file.canExecute()) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }
}
