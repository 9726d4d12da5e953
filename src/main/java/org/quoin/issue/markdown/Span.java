package org.quoin.issue.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// Words in brackets with a remark in braces: `[слово]{lang=ru}`, `[NATO]{.smallcaps}`. The
/// spelling is the one of Pandoc's bracketed spans.
final class Span extends CustomNode {
  final Remark remark;

  private Span(Remark remark) {
    this.remark = remark;
  }

  /// What the braces say.
  sealed interface Remark {
    record Language(String tag) implements Remark {}

    record SmallCaps() implements Remark {}

    record Unknown(String written) implements Remark {}

    static Optional<Remark> read(String braces) {
      String text = braces.strip();
      if (text.startsWith("lang=")) {
        return Optional.of(new Language(unquoted(text.substring("lang=".length()))));
      }
      if (Set.of(".smallcaps", ".small-caps").contains(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(new SmallCaps());
      }
      if (text.matches("[A-Za-z]{2,3}(-[A-Za-z]{2,4})?")) {
        return Optional.of(new Language(text));
      }
      // Anything else that is no attribute is words in braces, and stays what it is.
      return text.matches("[.#][A-Za-z0-9-]+|[A-Za-z-]+=[A-Za-z0-9-]*")
          ? Optional.of(new Unknown(text))
          : Optional.empty();
    }

    private static String unquoted(String text) {
      return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
          ? text.substring(1, text.length() - 1)
          : text;
    }
  }

  /// Finds spans where commonmark looks for links.
  static final class Finder implements LinkProcessor {
    /// Longer braces are no remark; so one lost brace does not cost a search through the article.
    private static final int LONGEST = 40;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      if (link.destination() != null || link.label() != null || link.marker() != null) {
        return LinkResult.none();
      }
      scanner.setPosition(link.afterTextBracket());
      if (!scanner.next('{')) {
        return LinkResult.none();
      }
      var written = new StringBuilder();
      while (scanner.hasNext() && scanner.peek() != '}' && written.length() < LONGEST) {
        written.append(scanner.peek());
        scanner.next();
      }
      if (!scanner.next('}')) {
        return LinkResult.none();
      }
      return Remark.read(written.toString())
          .map(remark -> LinkResult.wrapTextIn(new Span(remark), scanner.position()))
          .orElseGet(LinkResult::none);
    }
  }
}
