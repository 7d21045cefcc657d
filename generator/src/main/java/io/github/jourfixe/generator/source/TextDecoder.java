package io.github.jourfixe.generator.source;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Makes text of a file's bytes: strictly UTF-8, and then of one form. */
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Diagnostics diagnostics;

  TextDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The text with {@code \n} as line end, no byte order mark, in form NFC; empty if reported. */
  Optional<SourceText> decode(String path, byte[] bytes) {
    if (bytes.length >= 2 && isUtf16(bytes)) {
      String line = new String(bytes, StandardCharsets.UTF_16).lines().findFirst().orElse("");
      SourceLocation start = new SourceLocation(path, 1, 1, line);
      diagnostics.report(Code.FILE_NOT_UTF8, start, "UTF-16", line.strip());
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(input, output, true);
    if (result.isError()) {
      reportMalformed(path, bytes, input.position());
      return Optional.empty();
    }
    String text = normalize(output.flip().toString());
    SourceText source = new SourceText(path, text);
    int control = text.indexOf('\0');
    if (control >= 0) {
      diagnostics.report(Code.FILE_CONTROL_CHARACTER, source.at(control));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  private static boolean isUtf16(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
  }

  private static String normalize(String decoded) {
    String text = decoded;
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Shows what the line would be if the file was saved as Windows programs used to. */
  private void reportMalformed(String path, byte[] bytes, int at) {
    String before = new String(bytes, 0, at, StandardCharsets.UTF_8).replace("\r\n", "\n");
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int end = at;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    String start = before.substring(lineStart);
    String rest = new String(bytes, at, end - at, WINDOWS);
    String word = lastWord(start) + firstWord(rest);
    diagnostics.report(
        Code.FILE_NOT_UTF8,
        new SourceLocation(path, line, start.length() + 1, start + rest),
        "Windows-1252",
        word);
  }

  private static String lastWord(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static String firstWord(String text) {
    int to = 0;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(0, Math.max(to, Math.min(1, text.length())));
  }
}
