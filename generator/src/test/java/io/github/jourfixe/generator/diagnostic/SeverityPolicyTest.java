package io.github.jourfixe.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Owners decide how grave a warning is, and cannot decide that an error is none. */
class SeverityPolicyTest {

  private static final Diagnostic LAPSED =
      Diagnostic.of(Code.EVENT_UNCONFIRMED, SourceLocation.of("a.md"), "2019");
  private static final Diagnostic DRAFT =
      Diagnostic.of(Code.DRAFT_SKIPPED, SourceLocation.of("b.md"));

  @Test
  void levelsChangeAndSilence() {
    SeverityPolicy policy =
        SeverityPolicy.parse(false, " event-unconfirmed = error, draft-skipped=off ,");
    List<Diagnostic> taken = policy.apply(List.of(LAPSED, DRAFT));
    assertThat(taken).extracting(Diagnostic::code).containsExactly(Code.EVENT_UNCONFIRMED);
    assertThat(policy.forbids(taken)).isTrue();
    assertThat(SeverityPolicy.DEFAULT.forbids(List.of(LAPSED, DRAFT))).isFalse();
  }

  @Test
  void warningsForbidABuildIfWanted() {
    SeverityPolicy strict = SeverityPolicy.parse(true, "");
    assertThat(strict.forbids(List.of(LAPSED))).isTrue();
    assertThat(strict.forbids(List.of(DRAFT))).isFalse();
  }

  @Test
  void whatGoesPublicHasItsLegalPages() {
    Diagnostic open = Diagnostic.of(Code.LEGAL_PLACEHOLDER, SourceLocation.of("c.md"), "[Name]");
    SeverityPolicy lax = SeverityPolicy.parse(false, "legal-placeholder=off");
    assertThat(lax.forbids(lax.apply(List.of(open)))).isFalse();
    SeverityPolicy release = lax.forRelease();
    assertThat(release.forbids(release.apply(List.of(open)))).isTrue();
    assertThat(release.forbids(release.apply(List.of(LAPSED)))).isFalse();
  }

  @Test
  void anErrorStaysOne() {
    assertThatThrownBy(() -> SeverityPolicy.parse(false, "date-invalid=off"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("date-invalid=off");
  }
}
