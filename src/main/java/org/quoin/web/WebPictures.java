package org.quoin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.quoin.picture.Artwork;
import org.quoin.picture.Darkroom;
import org.quoin.picture.Image;
import org.quoin.picture.Photo;

/// The pictures of a page, each written once in the sizes from which a browser chooses.
final class WebPictures {
  /// Pixels of the sizes: a phone's column, the same on a fine screen or a column of a page, and
  /// the whole page on a fine screen.
  private static final int[] WIDTHS = {480, 960, 1800};

  /// In percent: at this many pixels a screen's dot, blocks are far below what is seen.
  private static final int QUALITY = 80;

  private final WebIssue issue;
  private final Darkroom darkroom;
  private final Map<String, Shown> shown = new HashMap<>();
  private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

  /// A picture as a page names it.
  ///
  /// @param source its middle size
  /// @param sources all sizes with their widths, as `srcset` lists them; empty where there is one
  /// @param width in pixels of its largest, for its proportions
  record Shown(String source, String sources, int width, int height) {}

  WebPictures(WebIssue issue, Darkroom darkroom) {
    this.issue = issue;
    this.darkroom = darkroom;
  }

  /// @param path as the issue names the picture
  Shown of(String path) {
    var image = issue.images().get(path);
    return shown.computeIfAbsent(image.hash(), hash -> write(path, image));
  }

  /// What was asked for so far, by path.
  SequencedMap<String, byte[]> files() {
    return files;
  }

  private Shown write(String path, Image image) {
    try {
      return switch (image) {
        case Photo photo when photo.format() == Photo.Format.JPEG -> scaled(path, photo);
        // A drawing or a screenshot goes out as it is: scaled, its lines would blur.
        case Photo photo -> stored(path, photo.width(), photo.height());
        case Artwork artwork -> stored(path, artwork.width() / 1000, artwork.height() / 1000);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shown stored(String path, int width, int height) throws IOException {
    var ending = path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    var name = free(stem(path), ending);
    files.put(name, Files.readAllBytes(issue.issue().folder().resolve(path)));
    return new Shown(name, "", width, height);
  }

  private Shown scaled(String path, Photo photo) throws IOException {
    var sources = new StringJoiner(", ");
    var middle = "";
    int last = 0;
    for (int wanted : WIDTHS) {
      int width = Math.min(wanted, photo.width());
      if (width == last) {
        break;
      }
      int height = Math.max(1, Math.round((float) photo.height() * width / photo.width()));
      var name = free(stem(path) + "-" + width, ".jpg");
      files.put(name, darkroom.jpeg(photo, width, height, QUALITY));
      sources.add(name + " " + width + "w");
      middle = last == 0 || wanted == WIDTHS[1] ? name : middle;
      last = width;
    }
    return new Shown(middle, sources.toString(), photo.width(), photo.height());
  }

  /// The file's own name in letters that every server and system takes.
  private static String stem(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var trimmed = plain.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "picture" : trimmed;
  }

  private String free(String stem, String ending) {
    var name = "pictures/" + stem + ending;
    for (int number = 2; files.containsKey(name); number++) {
      name = "pictures/" + stem + "-" + number + ending;
    }
    return name;
  }
}
