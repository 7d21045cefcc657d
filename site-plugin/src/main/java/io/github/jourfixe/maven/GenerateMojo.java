package io.github.jourfixe.maven;

import io.github.jourfixe.generator.AddressList;
import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the site. Files that have not changed are not touched, and files that an earlier build
 * wrote go if they are of no more use. If the content has errors, the site stays as it was.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends AbstractSiteMojo {

  /**
   * The folder that holds the site.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.output", defaultValue = "${basedir}/target/site", required = true)
  private File output;

  /**
   * Whether to add the site's addresses to <code>addresses.txt</code> in the content folder. As
   * long as that file is there, no build succeeds that loses one of its addresses.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.recordAddresses", defaultValue = "false")
  private boolean recordAddresses;

  /**
   * Whether the site is to be read from a folder or a USB stick, without a server: links lead to
   * files instead of folders, and the search loads its index as scripts.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.offline", defaultValue = "false")
  private boolean offline;

  /**
   * Whether texts are written compressed as well, for servers that send such files as they are:
   * <code>index.html.gz</code> beside <code>index.html</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.precompress", defaultValue = "false")
  private boolean precompress;

  @Override
  Path output(Path folder) {
    return output.toPath();
  }

  @Override
  BuildReport build(SiteGenerator generator, SiteConfig config)
      throws ContentException, IOException {
    SiteConfig packed = precompress ? config.withPrecompress() : config;
    BuildReport report = generator.generate(offline ? packed.withOffline() : packed);
    // What is not published has no address that anybody could know.
    if (recordAddresses && !config.drafts()) {
      AddressList.record(config.content(), report);
    }
    return report;
  }
}
