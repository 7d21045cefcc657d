package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.SeverityPolicy;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.parse.SiteFields;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What one build is to do.
 *
 * @param content the folder with {@code site.yaml}
 * @param output the folder that holds the site; made if it is missing
 * @param asOf the moment of which the site is to be true; if empty, what {@code site.yaml} says,
 *     else the day of the build
 * @param baseUrl where the site will be published, ending with a slash; if empty, what {@code
 *     site.yaml} says
 * @param drafts whether to show drafts and entries that are to be published later
 * @param policy how grave problems are taken
 * @param madeFiles a folder that keeps pictures from one build to the next, made if it is missing;
 *     if empty, they are made anew each time
 * @param threads how many documents are worked on at once, at least 1
 * @param offline whether the site is to be read from a folder, without a server
 * @param precompress whether texts are written compressed as well
 * @param history whether Git is asked what the files said before, and when they changed
 * @param epoch what calendars and feeds name as the last change of a meeting if nobody knows it
 */
public record SiteConfig(
    Path content,
    Path output,
    Optional<AsOf> asOf,
    Optional<URI> baseUrl,
    boolean drafts,
    SeverityPolicy policy,
    Optional<Path> madeFiles,
    int threads,
    boolean offline,
    boolean precompress,
    boolean history,
    Instant epoch) {

  /** The start of the year 2000, in UTC: plainly no moment at which anything was changed. */
  public static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  public SiteConfig {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(epoch, "epoch");
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** A build for a server, of what the folder says alone. */
  public SiteConfig(
      Path content,
      Path output,
      Optional<AsOf> asOf,
      Optional<URI> baseUrl,
      boolean drafts,
      SeverityPolicy policy,
      Optional<Path> madeFiles,
      int threads) {
    this(
        content, output, asOf, baseUrl, drafts, policy, madeFiles, threads, false, false, false,
        EPOCH);
  }

  /**
   * A build with nothing but defaults: as the content says and nothing else, published things only,
   * all cores.
   */
  public static SiteConfig of(Path content, Path output) {
    return new SiteConfig(
        content,
        output,
        Optional.empty(),
        Optional.empty(),
        false,
        SeverityPolicy.DEFAULT,
        Optional.empty(),
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads the address at which a site is published, {@code https://archive.example.org/a/}; a slash
   * at its end may be left out. Empty for anything else.
   */
  public static Optional<URI> baseUrl(String text) {
    return SiteFields.baseUrl(text);
  }

  /** The same build with a folder that keeps pictures. */
  public SiteConfig withMadeFiles(Path folder) {
    return new SiteConfig(
        content,
        output,
        asOf,
        baseUrl,
        drafts,
        policy,
        Optional.of(folder),
        threads,
        offline,
        precompress,
        history,
        epoch);
  }

  /** The same build as of another moment. */
  public SiteConfig withAsOf(AsOf moment) {
    return new SiteConfig(
        content,
        output,
        Optional.of(moment),
        baseUrl,
        drafts,
        policy,
        madeFiles,
        threads,
        offline,
        precompress,
        history,
        epoch);
  }

  /** The same build of a site that is read from a folder or a USB stick, without a server. */
  public SiteConfig withOffline() {
    return new SiteConfig(
        content,
        output,
        asOf,
        baseUrl,
        drafts,
        policy,
        madeFiles,
        threads,
        true,
        precompress,
        history,
        epoch);
  }

  /** The same build with texts that are compressed already, for servers that know what to do. */
  public SiteConfig withPrecompress() {
    return new SiteConfig(
        content, output, asOf, baseUrl, drafts, policy, madeFiles, threads, offline, true, history,
        epoch);
  }

  /**
   * The same build with what Git knows of the content folder: when files changed of which nobody
   * wrote that down, and whether calendars miss a change. It adds the folder's history to what a
   * site depends on.
   */
  public SiteConfig withHistory() {
    return new SiteConfig(
        content,
        output,
        asOf,
        baseUrl,
        drafts,
        policy,
        madeFiles,
        threads,
        offline,
        precompress,
        true,
        epoch);
  }

  /** The same build with another last change of meetings of which nobody knows it. */
  public SiteConfig withEpoch(Instant unknown) {
    return new SiteConfig(
        content,
        output,
        asOf,
        baseUrl,
        drafts,
        policy,
        madeFiles,
        threads,
        offline,
        precompress,
        history,
        unknown);
  }
}
