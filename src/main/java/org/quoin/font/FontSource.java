package org.quoin.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoin.style.FaceKey;

/// Where one face comes from: a file that has it, or a cut of a variable font, which is made when
/// it is first wanted and kept as a file until the program ends.
final class FontSource {
  /// The cuts that every family has, by whatever name; they are found by weight and slope.
  private static final Set<String> USUAL = Set.of("Regular", "Italic", "Bold", "Bold Italic");

  private static final String ITALIC = " Italic";
  private static final String LICENCE = "OFL.txt";

  private final FaceKey key;
  private final FontFile whole;
  private final Map<String, Float> places;
  private FontFile made;

  /// @param places on the axes of a variable font; empty for a file that is what it is
  private FontSource(FaceKey key, FontFile whole, Map<String, Float> places) {
    this.key = key;
    this.whole = whole;
    this.places = places;
  }

  /// Every face that a file has.
  static List<FontSource> of(FontFile file) {
    if (file.axes().isEmpty()) {
      return List.of(new FontSource(file.face().key(), file, Map.of()));
    }
    var axes = file.axes().get();
    var family = file.family();
    boolean italic = file.face().key().italic();
    var sources = new ArrayList<FontSource>();
    sources.add(new FontSource(new FaceKey(family, false, italic), file, axes.regular()));
    axes.bold()
        .ifPresent(
            places -> sources.add(new FontSource(new FaceKey(family, true, italic), file, places)));
    for (Axes.Named named : axes.named()) {
      var name = file.named(named.name()).filter(n -> !USUAL.contains(n));
      name.map(n -> n.endsWith(ITALIC) ? n.substring(0, n.length() - ITALIC.length()) : n)
          .map(cut -> new FaceKey(family + " " + cut, false, italic))
          .ifPresent(key -> sources.add(new FontSource(key, file, named.places())));
    }
    return sources;
  }

  FaceKey key() {
    return key;
  }

  /// The officer's file.
  Path file() {
    return whole.face().file();
  }

  /// What the officer's file is, in words.
  String nature() {
    return (isCut() ? "variable " : "")
        + (whole.hasCff() ? "OpenType, " : "TrueType, ")
        + whole.permission();
  }

  private boolean isCut() {
    return !places.isEmpty();
  }

  /// The glyph of a character, 0 when there is none; all cuts of a font have the same.
  int glyph(int codePoint) {
    return whole.glyph(codePoint);
  }

  /// @throws UncheckedIOException when a cut cannot be written
  Face face() {
    return isCut() ? cut().face() : whole.face();
  }

  private synchronized FontFile cut() {
    if (made == null) {
      try {
        var folder = Files.createTempDirectory("quoin-font");
        folder.toFile().deleteOnExit();
        var file = folder.resolve(whole.face().file().getFileName() + ".ttf");
        Files.write(file, StaticCut.of(file(), whole.tables(), places));
        file.toFile().deleteOnExit();
        var licence = file().resolveSibling(LICENCE);
        if (Files.isRegularFile(licence)) {
          Files.copy(licence, folder.resolve(LICENCE)).toFile().deleteOnExit();
        }
        made = FontFile.cut(file, key);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return made;
  }
}
