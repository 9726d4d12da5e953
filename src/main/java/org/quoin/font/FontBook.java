package org.quoin.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
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
  private static final Map<String, String> UNUSABLE =
      Map.of(
          ".woff", "a font for web pages",
          ".woff2", "a font for web pages",
          ".eot", "a font for web pages",
          ".ttc", "a collection of fonts",
          ".otc", "a collection of fonts",
          ".dfont", "a font for old Macintosh computers",
          ".pfb", "a Type 1 font",
          ".zip", "an archive");

  private final Map<FaceKey, FontSource> sources;

  private FontBook(Map<FaceKey, FontSource> sources) {
    this.sources = sources;
  }

  /// A stretch of text, in UTF-16 units from `from` up to `to`, and the face that sets it.
  public record Stretch(int from, int to, Face face) {}

  /// Reads the folders and those within them; a folder that is not there is passed over.
  ///
  /// Problems: a file that is no font or of a kind that is not read, and a font whose licence bits
  /// forbid embedding; all are left out.
  public static Checked<FontBook> read(List<Path> folders) {
    var sources = new LinkedHashMap<FaceKey, FontSource>();
    var problems = new ArrayList<Problem>();
    for (Path folder : folders) {
      for (Path path : filesIn(folder, problems)) {
        Place place = placeOf(folder, path);
        if (!isFont(path)) {
          unusable(path, place).ifPresent(problems::add);
          continue;
        }
        try {
          if (leadsOut(folder, path)) {
            problems.add(elsewhere(place));
            continue;
          }
          FontFile file = FontFile.open(path);
          var refusal = file.refusal();
          if (refusal.isPresent()) {
            problems.add(forbidden(place, file, refusal.get()));
          } else {
            FontSource.of(file).forEach(source -> sources.putIfAbsent(source.key(), source));
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
    return Checked.of(new FontBook(sources), problems);
  }

  private static Problem forbidden(Place place, FontFile file, String refusal) {
    return new Problem.Nonconforming(
        place,
        "The font %s %s, so it is not used.".formatted(file.face().key(), refusal),
        Optional.of("Ask its maker for a licence to embed it, or choose another font."),
        Severity.WARNING);
  }

  private static List<Path> filesIn(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
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

  /// Whether it is a link of the file system to a file outside the folder.
  private static boolean leadsOut(Path folder, Path path) throws IOException {
    return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(folder.toRealPath());
  }

  private static Problem elsewhere(Place place) {
    return new Problem.Disallowed(
        place,
        "This link leads out of the folder of fonts.",
        Optional.of("Copy the font itself into the folder."));
  }

  private static boolean isFont(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf");
  }

  /// What fonts come in besides, and cannot be used from.
  private static Optional<Problem> unusable(Path path, Place place) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return UNUSABLE.entrySet().stream()
        .filter(kind -> name.endsWith(kind.getKey()))
        .map(kind ->
            (Problem)
                new Problem.Doubtful(
                    place,
                    "This is %s, which is not read.".formatted(kind.getValue()),
                    Optional.of("Put the family's .ttf or .otf files into the folder.")))
        .findFirst();
  }

  /// The path from the folder's own name on, so that no machine shows in a problem.
  private static Place placeOf(Path folder, Path path) {
    Path from = folder.getParent();
    Path shown = from == null ? path : from.relativize(path);
    return Place.of(shown.toString().replace('\\', '/'));
  }

  /// The face of exactly this key.
  public Optional<Face> face(FaceKey key) {
    return Optional.ofNullable(sources.get(key)).map(FontSource::face);
  }

  /// The face of a key or, where the family has no such face, the one that comes nearest: bold for
  /// an italic, so that emphasis shows, and else its roman. Empty where there is no such family.
  public Optional<Face> nearest(FaceKey key) {
    String family = key.family();
    return Stream.of(
            key,
            new FaceKey(family, true, false),
            new FaceKey(family, false, key.italic()),
            new FaceKey(family, false, false))
        .map(sources::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(FontSource::face);
  }

  /// What was found in a folder, a line for each file in words: its families with their faces, what
  /// it is, and whether it may be embedded.
  public List<String> found(Path folder) {
    var files = new LinkedHashMap<Path, List<FontSource>>();
    for (FontSource source : sources.values()) {
      if (source.file().startsWith(folder)) {
        files.computeIfAbsent(source.file(), _ -> new ArrayList<>()).add(source);
      }
    }
    var lines = new ArrayList<String>();
    files.forEach((file, faces) -> {
      var names = faces.stream().map(face -> face.key().toString()).toList();
      var name = folder.relativize(file).toString().replace('\\', '/');
      lines.add("%s: %s (%s)".formatted(name, String.join(", ", names), faces.getFirst().nature()));
    });
    return lines;
  }

  /// Every family, sorted, for hints.
  public List<String> families() {
    var names = new TreeSet<String>();
    sources.keySet().forEach(key -> names.add(key.family()));
    return List.copyOf(names);
  }

  /// The keys of all faces, in the order of folders and files.
  public List<FaceKey> keys() {
    return List.copyOf(sources.keySet());
  }

  /// Whether a face of this book can set a character; spaces, controls and joiners need no glyph.
  public boolean covers(Face face, int codePoint) {
    return !needsGlyph(codePoint) || sources.get(face.key()).glyph(codePoint) != 0;
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
        FontSource source = sources.get(tried);
        if (source != null && source.glyph(codePoint) != 0) {
          return source.face();
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
