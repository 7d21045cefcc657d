package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Printed, a page is a sheet of minutes: all of its text in black on white, and nothing that is of
 * no use on paper.
 */
@ExtendWith(InBrowser.class)
class PrintTest {

  @ParameterizedTest
  @EnumSource
  void ofThePageOnlyWhatIsOfUseOnPaperIsLeft(PageKind kind, Browser browser) {
    browser.open(kind);
    browser.paper();
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('nav, form, button, .skip')]"
                    + ".filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))"))
        .as("what nobody can press on paper")
        .isEmpty();
    // A mark at the edge of the text may stand a little in the sheet's margin.
    assertThat(browser.list(Browser.script("wide.js"), 4)).as("cut").isEmpty();
    assertThat(browser.list(Browser.script("faint.js"), 7)).as("pale").isEmpty();
    assertThat(
            browser.list(
                "return [...new Set([...document.querySelectorAll('body, body *')]"
                    + ".filter(e => e.checkVisibility()).map(e => getComputedStyle(e).backgroundColor))]"
                    + ".filter(c => !/^rgba\\(.*, 0\\)$/.test(c) && c !== 'rgb(255, 255, 255)')"))
        .as("ink on the ground")
        .isEmpty();
  }

  @Test
  void announcementsUseTheWholeSheet(Browser browser) {
    browser.open(PageKind.SERIES);
    browser.paper();
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.next-text')].map(e => e.clientWidth > 300)"))
        .isNotEmpty()
        .containsOnly("true");
  }

  /** A sheet is read on another day than it was printed, and nobody can press its links. */
  @Test
  void anInvitationSaysOnPaperWhereToRegisterAndToMeet(Browser browser) throws IOException {
    browser.open(PageKind.EVENT_TO_COME);
    assertThat(browser.text("return document.querySelector('.page-header').innerText"))
        .contains("in 11 Tagen");
    List<String> addresses =
        browser.list(
            "return [...document.querySelectorAll('.event-facts a[href^=http]')].map(a => a.href)");
    assertThat(addresses).as("place, video, registration").hasSize(3);
    try (PDDocument paper = Loader.loadPDF(browser.print())) {
      String text = squeezed(new PDFTextStripper().getText(paper));
      assertThat(addresses).allSatisfy(address -> assertThat(text).contains(squeezed(address)));
      assertThat(text).contains("bis20.Juni2025").doesNotContain("in11Tagen", "AlleAdressen");
    }
  }

  @Test
  void anAbbreviationIsExplainedOnPaper(Browser browser) throws IOException {
    browser.open("runder-tisch-fahrrad/2017-09-21-radverkehrskonzept-2030/");
    try (PDDocument paper = Loader.loadPDF(browser.print())) {
      assertThat(squeezed(new PDFTextStripper().getText(paper)))
          .contains("RVK(Radverkehrskonzept)2030");
    }
  }

  @Test
  void aReportIsPrintedWhole(Browser browser) throws IOException {
    browser.open("runder-tisch-fahrrad/2024-04-25-zaehlergebnisse/");
    String title = browser.text("return document.querySelector('h1').textContent");
    // What stands in the text, row by row; hyphens and breaks are the printer's own.
    List<String> parts =
        browser.list(
            "return [...document.querySelectorAll('.prose :is(p, li, td, th, h2, h3), .speakers p, .attachments a')]"
                + ".filter(e => !e.querySelector('p, li, a[href^=http]'))"
                + ".map(e => [...e.querySelectorAll('abbr')].reduce("
                + "(text, a) => text.replace(a.innerText, `${a.innerText} (${a.title})`), e.innerText))");
    String external = browser.text("return document.querySelector('.prose a[href^=http]').href");
    String address = browser.text("return document.querySelector('link[rel=canonical]').href");
    try (PDDocument paper = Loader.loadPDF(browser.print())) {
      assertThat(paper.getNumberOfPages()).isBetween(1, 4);
      String text = squeezed(new PDFTextStripper().getText(paper));
      assertThat(text).contains(squeezed(title), squeezed(external), squeezed(address));
      assertThat(parts).hasSizeGreaterThan(10);
      assertThat(parts).allSatisfy(part -> assertThat(text).contains(squeezed(part)));
      for (int page = 1; page <= paper.getNumberOfPages(); page++) {
        PDFTextStripper sheet = new PDFTextStripper();
        sheet.setStartPage(page);
        sheet.setEndPage(page);
        assertThat(sheet.getText(paper).trim()).as("page " + page).hasSizeGreaterThan(40);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runder-tisch-fahrrad/2016-10-06-lueckenschluss/",
        "ortstermin/2025-05-10-beispielbruecke/",
        "runder-tisch-fahrrad/2025-06-26-ruecklage/",
        "runder-tisch-fahrrad/"
      })
  void noSheetHasTheSourceAlone(String address, Browser browser) throws IOException {
    browser.open(address);
    for (int more = 0; more <= 60; more += 20) {
      browser.ask(
          "const sheet = new CSSStyleSheet();"
              + "sheet.replaceSync(`main { padding-top: ${arguments[0]}px !important }`);"
              + "document.adoptedStyleSheets = [sheet]",
          more);
      try (PDDocument paper = Loader.loadPDF(browser.print())) {
        PDFTextStripper last = new PDFTextStripper();
        last.setStartPage(paper.getNumberOfPages());
        String text = last.getText(paper);
        assertThat(text).contains("Quelle:");
        assertThat(text.lines().filter(line -> !line.isBlank()))
            .as("%d px further down", more)
            .hasSizeGreaterThan(4);
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00ad\\u2010-]", "");
  }
}
