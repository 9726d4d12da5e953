package org.quoin.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.style.FaceKey;

/// The fonts at hand: every usable `.ttf` and `.otf` of some folders, by family, weight and slope.
///
/// Files are mapped, not copied; only a few small tables are read until a face is used. Where two
/// files claim one key, the earlier folder wins, within a folder the earlier path, so that an issue
/// can bring its own cut of a family.
public final class FontBook {
  private final Map<FaceKey, FontFile> files;
  private final Map<Path, FontFile> byPath;

  private FontBook(Map<FaceKey, FontFile> files) {
    this.files = files;
    this.byPath = new LinkedHashMap<>();
    for (FontFile file : files.values()) {
      byPath.put(file.face().file(), file);
    }
  }

  /// A stretch of text, in UTF-16 units from `from` up to `to`, and the face that sets it.
  public record Stretch(int from, int to, Face face) {}

  /// Reads the folders and those within them; a folder that is not there is passed over.
  ///
  /// Problems: a file that is no font, and a font whose licence bits forbid embedding; both are
  /// left out.
  public static Checked<FontBook> read(List<Path> folders) {
    var files = new LinkedHashMap<FaceKey, FontFile>();
    var problems = new ArrayList<Problem>();
    for (Path folder : folders) {
      for (Path path : fontsIn(folder, problems)) {
        Place place = placeOf(folder, path);
        try {
          FontFile file = FontFile.open(path);
          var refusal = file.refusal();
          if (refusal.isPresent()) {
            problems.add(forbidden(place, file, refusal.get()));
          } else {
            files.putIfAbsent(file.face().key(), file);
          }
        } catch (IOException | RuntimeException broken) {
          problems.add(
              new Problem.Malformed(
                  place,
                  "This file cannot be read as a TrueType or OpenType font.",
                  Optional.of("Fetch it again, or take it out of the folder.")));
        }
      }
    }
    return Checked.of(new FontBook(files), problems);
  }

  private static Problem forbidden(Place place, FontFile file, String refusal) {
    return new Problem.Nonconforming(
        place,
        "The font %s %s, so it is not used.".formatted(file.face().key(), refusal),
        Optional.of("Ask its maker for a licence to embed it, or choose another font."),
        Severity.WARNING);
  }

  private static List<Path> fontsIn(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var walk = Files.walk(folder)) {
      return walk.filter(FontBook::isFont)
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (IOException unreadable) {
      problems.add(
          new Problem.Unresolved(
              Place.of(folder.getFileName().toString()),
              "The folder of fonts cannot be read.",
              Optional.of("Check that you may open it.")));
      return List.of();
    }
  }

  private static boolean isFont(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".ttf") || name.endsWith(".otf")) && Files.isRegularFile(path);
  }

  /// The path from the folder's own name on, so that no machine shows in a problem.
  private static Place placeOf(Path folder, Path path) {
    Path from = folder.getParent();
    Path shown = from == null ? path : from.relativize(path);
    return Place.of(shown.toString().replace('\\', '/'));
  }

  /// The face of exactly this key.
  public Optional<Face> face(FaceKey key) {
    return Optional.ofNullable(files.get(key)).map(FontFile::face);
  }

  /// Every family, sorted, for hints.
  public List<String> families() {
    var names = new TreeSet<String>();
    files.keySet().forEach(key -> names.add(key.family()));
    return List.copyOf(names);
  }

  /// Every face, in the order of folders and files.
  public List<Face> faces() {
    return files.values().stream().map(FontFile::face).toList();
  }

  /// Whether a face of this book can set a character; spaces, controls and joiners need no glyph.
  public boolean covers(Face face, int codePoint) {
    return !needsGlyph(codePoint) || byPath.get(face.file()).glyph(codePoint) != 0;
  }

  /// Parts a text by the face that sets it: the wanted one where it has the character, else the
  /// first of the fallback families that has it in the same weight and slope, else upright, else in
  /// its roman. What no family has stays with the wanted face, which then reports it missing.
  ///
  /// Characters that need no glyph stay with what comes before them.
  public List<Stretch> stretches(String text, Face wanted, List<String> fallback) {
    var result = new ArrayList<Stretch>();
    Face current = wanted;
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (needsGlyph(codePoint)) {
        Face face = covers(wanted, codePoint) ? wanted : fallback(codePoint, wanted, fallback);
        if (!face.equals(current)) {
          if (at > from) {
            result.add(new Stretch(from, at, current));
          }
          from = at;
          current = face;
        }
      }
      at += Character.charCount(codePoint);
    }
    if (from < text.length()) {
      result.add(new Stretch(from, text.length(), current));
    }
    return List.copyOf(result);
  }

  private Face fallback(int codePoint, Face wanted, List<String> families) {
    FaceKey key = wanted.key();
    for (String family : families) {
      for (FaceKey tried :
          List.of(
              new FaceKey(family, key.bold(), key.italic()),
              new FaceKey(family, key.bold(), false),
              new FaceKey(family, false, false))) {
        FontFile file = files.get(tried);
        if (file != null && file.glyph(codePoint) != 0) {
          return file.face();
        }
      }
    }
    return wanted;
  }

  private static boolean needsGlyph(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // Variation selectors choose a form of the character before them.
      default -> codePoint < 0xFE00 || codePoint > 0xFE0F;
    };
  }
}
