package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser: one for all, as new for each. After each test, no page may have asked
 * another server for anything, nor have been refused what the site's policy forbids.
 *
 * <p>Where no Chromium and chromedriver are installed, the tests are skipped, unless {@code
 * -Djourfixe.browser=required} says that this is a failure.
 */
final class InBrowser
    implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(InBrowser.class);
  private static final Optional<File> PROGRAM =
      Browser.installed("google-chrome", "chromium", "chromium-browser");
  private static final Optional<File> DRIVER = Browser.installed("chromedriver");
  private static final boolean REQUIRED =
      System.getProperty("jourfixe.browser", "").equals("required");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (REQUIRED || PROGRAM.isPresent() && DRIVER.isPresent()) {
      return ConditionEvaluationResult.enabled("");
    }
    String why =
        "The browser tests were not run, since there is no Chromium with chromedriver here.";
    context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(
            "why",
            key -> {
              System.out.println(why);
              return why;
            });
    return ConditionEvaluationResult.disabled(why);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).reset();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(browser(context).complaints()).isEmpty();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(
            Browser.class,
            key -> {
              try {
                return Browser.start(
                    PROGRAM.orElseThrow(
                        () -> new IllegalStateException("no Chromium is installed")),
                    DRIVER.orElseThrow(
                        () -> new IllegalStateException("no chromedriver is installed")));
              } catch (Exception e) {
                throw new IllegalStateException("the browser does not start", e);
              }
            },
            Browser.class);
  }
}
