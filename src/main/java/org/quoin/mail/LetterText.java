package org.quoin.mail;

/// A letter in plain words, for readers and programs that show no HTML.
final class LetterText {
  private LetterText() {}

  static String write(Letter letter) {
    var text = new StringBuilder();
    line(text, letter.title());
    letter.tagline().ifPresent(tagline -> line(text, tagline));
    line(text, letter.dateline());
    line(text, "");
    line(text, letter.contents());
    for (var story : letter.stories()) {
      line(text, "");
      line(text, "* " + story.headline());
      if (!story.deck().isEmpty()) {
        line(text, "  " + story.deck());
      }
    }
    line(text, "");
    line(text, letter.attached());
    line(text, "");
    line(text, letter.publisher());
    letter.site().ifPresent(site -> line(text, site));
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    text.append(words).append("\r\n");
  }
}
