package org.quoin.picture;

import java.util.Optional;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// The problems of one picture file: each sentence starts with the file's name.
record PictureFaults(String name, Place place) {
  Problem malformed(String rest, String hint) {
    return new Problem.Malformed(place, sentence(rest), Optional.of(hint));
  }

  /// Something that Quoin can go on with, though not quite as the file meant it.
  Problem gaveWay(String rest, String hint) {
    return new Problem.GaveWay(place, sentence(rest), Optional.of(hint), Severity.WARNING);
  }

  private String sentence(String rest) {
    return "“%s” %s".formatted(name, rest);
  }
}
