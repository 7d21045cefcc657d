package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.source.SourceText;
import io.github.jourfixe.generator.text.LanguageTag;
import java.util.List;
import java.util.Map;

/**
 * CommonMark with tables and footnotes, as German minutes need it: a star within a word is a gender
 * mark, an ordinal at the beginning of a line is no list, four spaces are no code, and HTML is
 * shown but for a few harmless tags.
 */
public final class FlexmarkEngine implements MarkdownEngine {

  private final Parser parser;
  private final GlossaryMarker.Terms terms;
  private final Labels labels;
  private final String language;

  /**
   * An engine.
   *
   * @param glossary abbreviations with what they stand for; explained at their first use in a text
   * @param language {@code de} or {@code en}: the language of the glossary, and of the engine's own
   *     words in a text whose language it does not know
   */
  public FlexmarkEngine(Map<String, String> glossary, String language) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    // Lets **„Jour Fixe“**in be what it looks like.
    options.set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true);
    // A wrapped line that begins with »1. März« begins no list.
    options.set(Parser.LISTS_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, false);
    // Text pasted from a word processor is indented, and no code.
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    // »--« below a name is the end of a letter, not a heading.
    options.set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    parser =
        Parser.builder(options)
            .customDelimiterProcessor(new IntrawordAsterisks())
            .customDelimiterProcessor(new QuotationMarks())
            .build();
    terms = new GlossaryMarker.Terms(glossary);
    labels = Labels.of(language);
    this.language = language;
  }

  @Override
  public MarkdownBody parse(
      SourceText source, int firstLine, String textLanguage, Diagnostics diagnostics) {
    if (firstLine > source.lineCount()) {
      return MarkdownBody.EMPTY;
    }
    int start = source.lineStart(firstLine);
    String written = source.text().substring(start);
    String text =
        BodyText.prepare(
            Comments.blank(
                written, at -> diagnostics.report(Code.MARKDOWN_COMMENT, source.at(start + at))));
    if (text.isBlank()) {
      return MarkdownBody.EMPTY;
    }
    try {
      Document document = parser.parse(text);
      Places places = new Places(source, start, diagnostics);
      String primary = LanguageTag.primary(textLanguage);
      GlossaryMarker glossary =
          new GlossaryMarker(primary.equals(language) ? terms : GlossaryMarker.Terms.NONE);
      return new BlockRenderer(places, labels.in(primary), glossary).render(document);
    } catch (StackOverflowError e) {
      // Flexmark recurses as deep as the text is nested, or as long as some lines are.
      diagnostics.report(Code.MARKDOWN_TOO_DEEP, SourceLocation.of(source.file()));
      return MarkdownBody.EMPTY;
    }
  }
}
