package org.quoin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Addresses;
import org.quoin.issue.Contents;
import org.quoin.issue.FileSize;
import org.quoin.issue.Issue;
import org.quoin.issue.Run;
import org.quoin.issue.Target;
import org.quoin.issue.Words;
import org.quoin.line.Punctuation;
import org.quoin.mail.Letter;
import org.quoin.picture.PixelWriter;
import org.quoin.preflight.PagePicture;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.Stylist;

/// Takes what a letter about an issue says from the issue's cover.
///
/// @param issue with its page references filled in
record LetterWriter(ReadIssue read, Issue issue) {
  /// Twice the pixels of its place in the letter, for screens that have them.
  private static final int COVER_WIDTH = 480;

  /// Small letters of a page this small cannot be read at any quality.
  private static final int COVER_QUALITY = 75;

  /// @param name of the attached file
  Letter letter(String name, byte[] pdf) throws IOException {
    var imprint = issue.imprint();
    var words = Words.of(imprint.language());
    var house = HouseWords.of(issue);
    return new Letter(
        imprint.title(),
        imprint.tagline(),
        imprint.number(),
        imprint.date(),
        imprint.language(),
        imprint.publisher(),
        house.dateline(),
        issue.cover().flatMap(cover -> cover.contentsTitle()).orElse(house.contents()),
        Contents.of(issue).stream().map(this::story).toList(),
        words.attached("%s (%s)".formatted(name, new FileSize(pdf.length))),
        imprint.site().flatMap(LetterWriter::address),
        cover(pdf, words),
        new Letter.Attachment(name, pdf));
  }

  private Letter.Story story(Contents.Story story) {
    var ink = read.inks().getOrDefault(story.section().id(), Ink.BLACK);
    return new Letter.Story(
        words(story.heading().headline()),
        words(story.heading().deck()),
        ink.readable().toString());
  }

  /// With the quotes and dashes of the language.
  private String words(List<Run> runs) {
    var stylist = new Stylist(read.theme(), Ink.BLACK, issue.imprint().language());
    return Punctuation.clean(stylist.paragraph(runs, Role.CONTENTS_ENTRY))
        .words()
        .replace('\n', ' ');
  }

  private static Optional<String> address(String site) {
    return Addresses.read(site)
        .filter(Target.Address.class::isInstance)
        .map(target -> ((Target.Address) target).uri());
  }

  private static Letter.Cover cover(byte[] pdf, Words words) throws IOException {
    var picture = PagePicture.of(pdf, 1, COVER_WIDTH);
    return new Letter.Cover(
        PixelWriter.jpeg(picture, COVER_QUALITY),
        picture.width(),
        picture.height(),
        words.firstPage());
  }
}
