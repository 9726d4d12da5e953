package org.quoin.dummy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quoin.issue.TextFile;
import org.quoin.issue.json.DescriptorText;
import org.quoin.picture.PhotoReader;
import org.quoin.problem.Place;

/// Goes through a descriptor and puts placeholders where this issue's own words and photos were.
///
/// @param last the folder of the issue that is emptied
/// @param files of the new issue by path, which this adds to
/// @param drawings made so far, by their size
record Emptying(
    DescriptorText descriptor,
    Path last,
    Filler filler,
    Map<String, byte[]> files,
    Map<String, byte[]> drawings) {
  /// Pixels of a placeholder's longer side: enough for a whole page in print.
  private static final int LONGEST = 2600;

  void empty() throws IOException {
    if (descriptor.has("/cover/photo")) {
      figure("/cover/photo");
    }
    for (var section : descriptor.within("/sections")) {
      for (var piece : descriptor.within(section + "/articles")) {
        piece(piece);
      }
    }
    copyFonts();
    for (var theme : List.of("/theme", "/theme/name")) {
      var path = descriptor.words(theme).filter(name -> name.endsWith(".json"));
      if (path.isPresent() && !path.get().startsWith("..")) {
        copy(last.resolve(path.get()), path.get());
      }
    }
  }

  private void piece(String piece) throws IOException {
    switch (descriptor.words(piece + "/kind").orElse("article")) {
      case "logos", "contact" -> keep(piece);
      case "briefs" -> {
        for (var article : descriptor.within(piece + "/articles")) {
          article(article);
        }
      }
      case "letter" -> {
        say(piece, "headline");
        body(piece);
        keep(piece + "/portrait");
      }
      default -> article(piece);
    }
  }

  private void article(String article) throws IOException {
    for (var key : List.of("kicker", "headline", "deck", "byline")) {
      say(article, key);
    }
    body(article);
    for (var figure : descriptor.within(article + "/figures")) {
      figure(figure);
    }
    for (var quote : descriptor.within(article + "/quotes")) {
      descriptor.say(quote + "/text", filler.of("quote"));
      say(quote, "by");
    }
    for (var box : descriptor.within(article + "/sidebars")) {
      say(box, "headline");
      body(box);
    }
    for (var gone : List.of("facts", "links")) {
      if (descriptor.has(article + "/" + gone)) {
        descriptor.remove(article + "/" + gone);
      }
    }
  }

  private void say(String group, String key) {
    if (descriptor.has(group + "/" + key)) {
      descriptor.say(group + "/" + key, filler.of(key));
    }
  }

  private void body(String group) {
    descriptor
        .words(group + "/text")
        .ifPresent(t -> descriptor.say(group + "/text", filler.like(t)));
    descriptor
        .words(group + "/body")
        .ifPresent(path -> {
          var text = TextFile.read(last.resolve(path), path).value().map(TextFile::text).orElse("");
          var own = inside(path, "articles");
          if (!own.equals(path)) {
            descriptor.say(group + "/body", own);
          }
          files.put(own, (filler.like(text) + "\n").getBytes(StandardCharsets.UTF_8));
        });
  }

  /// A photo's place is held by a drawing of its proportions, under its name.
  private void figure(String figure) throws IOException {
    say(figure, "caption");
    say(figure, "alt");
    for (var gone : List.of("credit", "focus")) {
      if (descriptor.has(figure + "/" + gone)) {
        descriptor.remove(figure + "/" + gone);
      }
    }
    var path = descriptor.words(figure + "/image");
    if (path.isEmpty()) {
      return;
    }
    var own = inside(path.get(), "photos").replaceFirst("\\.[A-Za-z]+$", ".jpg");
    if (!own.equals(path.get())) {
      descriptor.say(figure + "/image", own);
    }
    var file = last.resolve(path.get());
    int width = 3;
    int height = 2;
    if (Files.isRegularFile(file)) {
      var photo = PhotoReader.read(file, Place.of(path.get())).value();
      width = photo.map(p -> p.width()).orElse(width);
      height = photo.map(p -> p.height()).orElse(height);
    }
    int longer = Math.max(width, height);
    files.put(
        own, drawn(Math.max(1, width * LONGEST / longer), Math.max(1, height * LONGEST / longer)));
  }

  /// Photos of one size get one drawing.
  private byte[] drawn(int width, int height) throws IOException {
    var size = width + "×" + height;
    if (!drawings.containsKey(size)) {
      drawings.put(size, Placeholder.landscape(width, height));
    }
    return drawings.get(size);
  }

  /// A file of a shared folder is not this issue's to write over.
  private static String inside(String path, String folder) {
    return path.startsWith("..") ? folder + "/" + Path.of(path).getFileName() : path;
  }

  /// Copies every file that the values below a pointer name.
  private void keep(String pointer) throws IOException {
    if (!descriptor.has(pointer)) {
      return;
    }
    for (var key : List.of("image", "body")) {
      var path = descriptor.words(pointer + "/" + key);
      if (path.isPresent() && !path.get().startsWith("..")) {
        copy(last.resolve(path.get()), path.get());
      }
    }
    for (var inner : descriptor.within(pointer)) {
      keep(inner);
    }
  }

  private void copyFonts() throws IOException {
    var fonts = last.resolve("fonts");
    if (!Files.isDirectory(fonts)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(fonts)) {
      for (Path font : walk.filter(Files::isRegularFile).sorted().toList()) {
        copy(font, last.relativize(font).toString().replace('\\', '/'));
      }
    }
  }

  private void copy(Path file, String name) throws IOException {
    if (Files.isRegularFile(file)) {
      files.put(name, Files.readAllBytes(file));
    }
  }
}
