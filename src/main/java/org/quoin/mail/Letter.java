package org.quoin.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a draft says and carries: the issue's cover in words, and the issue.
///
/// @param title of the newsletter
/// @param number which issue it is
/// @param dateline issue, date and place in one line
/// @param contents the words over the list of stories
/// @param attached the sentence that names the attached file
/// @param site the publisher's web address, in full
public record Letter(
    String title,
    Optional<String> tagline,
    String number,
    LocalDate date,
    Locale language,
    String publisher,
    String dateline,
    String contents,
    List<Story> stories,
    String attached,
    Optional<String> site,
    Cover cover,
    Attachment issue) {
  public Letter {
    stories = List.copyOf(stories);
  }

  /// @param deck may be empty
  /// @param colour of the section, `#RRGGBB`, dark enough for text on white
  public record Story(String headline, String deck, String colour) {}

  /// A small picture of page one.
  ///
  /// @param alternative what a reader who cannot see it is told
  public record Cover(byte[] jpeg, int width, int height, String alternative) {}

  /// @param name of the file
  public record Attachment(String name, byte[] pdf) {}

  String subject() {
    return title + ", " + number;
  }
}
