package org.quoin.manuscript;

import java.util.Optional;
import java.util.regex.Pattern;

/// Takes a caption apart as colleagues type it: “Figure 1: words. Photo: name”.
final class CaptionWords {
  /// Word's own label and number, in the languages that Quoin's users write.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?iu:figure|fig\\.|photo|picture|image|illustration|рисунок|рис\\.|фото|расми?|акси?"
              + "|photographie|imagen|figura|foto|شکل|تصویر|صورة)\\s*\\p{Nd}+\\s*[:.–—-]?\\s*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)\\s*[(\\[]?((?:photos?|фото|акс|foto|عکس|صورة)\\s*[:©]|©)[^()\\[\\]]*[)\\]]?$");

  private CaptionWords() {}

  static Manuscript.Caption read(String markdown) {
    var words = LABEL.matcher(markdown).replaceFirst("").strip();
    var credit = CREDIT.matcher(words);
    if (!credit.find()) {
      return new Manuscript.Caption(words, Optional.empty());
    }
    var name = credit.group().strip().replaceAll("^[(\\[]|[)\\].]$", "").strip();
    return new Manuscript.Caption(words.substring(0, credit.start()).strip(), Optional.of(name));
  }
}
