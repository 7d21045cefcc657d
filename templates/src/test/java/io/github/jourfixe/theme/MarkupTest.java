package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu validator, which takes the HTML and CSS standards at their word, finds nothing in the
 * sample archive.
 */
class MarkupTest {

  /** Where the site will be: what a page's own policy allows is judged by its address. */
  private static final String ADDRESS = "https://musterhausen.example.org" + SampleSite.BASE;

  private static final Findings FOUND = new Findings();
  private static SimpleDocumentValidator validator;

  @BeforeAll
  static void loadTheStandard() throws Exception {
    validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", FOUND);
    validator.setUpValidatorAndParsers(FOUND, false, false);
  }

  @Test
  void everyPageIsWhatTheStandardAsksFor() throws Exception {
    check(".html");
  }

  @Test
  void theStyleSheetsAreWhatTheStandardAsksFor() throws Exception {
    check(".css");
  }

  private static void check(String ending) throws Exception {
    Path site = SampleSite.folder();
    List<Path> files;
    try (Stream<Path> all = Files.walk(site)) {
      files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    FOUND.lines.clear();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        InputSource source = new InputSource(in);
        source.setEncoding("UTF-8");
        source.setSystemId(ADDRESS + site.relativize(file));
        if (ending.equals(".css")) {
          validator.checkCssInputSource(source);
        } else {
          validator.checkHtmlInputSource(source);
        }
      } catch (IOException e) {
        throw new IllegalStateException(file.toString(), e);
      }
    }
    assertThat(FOUND.lines).isEmpty();
  }

  /** Everything that it says, whether it calls it an error or not. */
  private static final class Findings implements ErrorHandler {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException finding) {
      note(finding);
    }

    @Override
    public void error(SAXParseException finding) {
      note(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      note(finding);
    }

    private void note(SAXParseException finding) {
      // It takes data for search engines for a script. They are not run, so no policy holds for
      // them.
      if (finding.getMessage().startsWith("Inline script violates Content Security Policy")) {
        return;
      }
      lines.add(
          finding.getSystemId() + ":" + finding.getLineNumber() + ": " + finding.getMessage());
    }
  }
}
