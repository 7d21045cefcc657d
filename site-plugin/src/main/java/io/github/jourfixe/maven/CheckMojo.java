package io.github.jourfixe.maven;

import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Finds all problems of the archive and writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractSiteMojo {

  @Override
  BuildReport build(SiteGenerator generator, SiteConfig config)
      throws ContentException, IOException {
    return generator.check(config);
  }
}
