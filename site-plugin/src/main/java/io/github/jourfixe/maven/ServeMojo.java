package io.github.jourfixe.maven;

import io.github.jourfixe.generator.PreviewedSite;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.maven.preview.LivePreview;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the archive in the browser while it is edited. Every change of a file is shown at once,
 * what is wrong with it as well, and so are drafts and entries that are to be published later. Only
 * this computer can see it. Ends by Ctrl+C.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false)
public final class ServeMojo extends AbstractArchiveMojo {

  /**
   * The port to listen on; 0 stands for 8765, or a free port if that is taken.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.port", defaultValue = "0")
  private int port;

  /**
   * Whether to open the page that was edited last in the browser.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.open", defaultValue = "true")
  private boolean open;

  /**
   * Ends after so many seconds in which no browser has shown a page; 0 stands for never.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.idleSeconds", defaultValue = "0")
  private int idleSeconds;

  @Override
  boolean drafts() {
    return true;
  }

  @Override
  void run(SiteConfig config, BuildLog log, ReportFiles files)
      throws MojoFailureException, IOException {
    OptionalInt wanted = port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
    Optional<Duration> idle =
        idleSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(idleSeconds));
    try (LivePreview preview =
        new LivePreview(
            config,
            BuildClock.of(System.getenv(BuildClock.VARIABLE)),
            language(),
            wanted,
            new Teller(log))) {
      getLog().info(preview.address().toString());
      show(preview.address());
      preview.run(idle);
    } catch (BindException e) {
      throw new MojoFailureException(
          "jourfixe.port: " + port + " is taken; leave it out to use a free one");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(URI address) {
    if (!open || GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
      return;
    }
    try {
      Desktop.getDesktop().browse(address);
    } catch (IOException | UnsupportedOperationException e) {
      getLog().debug("No browser could be opened", e);
    }
  }

  /** Tells of each refresh, and of what was found if that is something new. */
  private final class Teller implements LivePreview.Listener {

    private final BuildLog log;
    private List<Diagnostic> told = List.of();

    Teller(BuildLog log) {
      this.log = log;
    }

    @Override
    public void refreshed(PreviewedSite site, Duration took) {
      List<Diagnostic> findings = site.findings();
      if (!findings.equals(told)) {
        log.show(site.language(), findings);
        told = findings;
      }
      boolean german = log.speaks(site.language()).equals("de");
      double seconds = took.toNanos() / 1e9;
      String line = german ? "Aktualisiert (%.2f s)" : "Refreshed (%.2f s)";
      getLog().info(String.format(german ? Locale.GERMANY : Locale.ROOT, line, seconds));
    }

    @Override
    public void troubled(Exception problem) {
      getLog().warn(String.valueOf(problem.getMessage()), problem);
    }
  }
}
