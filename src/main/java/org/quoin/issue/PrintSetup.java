package org.quoin.issue;

import java.util.Optional;
import org.quoin.problem.Place;

/// What the issue asks of its print edition; the print shop's answers to an editor's questions.
///
/// @param condition the printing condition; the usual one where none is named
/// @param photos in which colours RGB photos go to the print shop
/// @param press by whose limits the finished file is looked over
public record PrintSetup(Optional<Condition> condition, Photos photos, Press press) {
  /// Sheetfed offset on coated paper, photos as they are: what most print shops ask for.
  public static final PrintSetup USUAL =
      new PrintSetup(Optional.empty(), Photos.AS_STORED, Press.SHEETFED_COATED);

  /// A printing condition: press, paper and ink.
  ///
  /// @param name of a profile that comes with Quoin, or the path of an ICC file of the issue
  public record Condition(String name, Place place) {
    public boolean isFile() {
      return name.endsWith(".icc") || name.endsWith(".icm");
    }
  }

  public enum Photos {
    AS_STORED,
    CMYK
  }

  public enum Press {
    SHEETFED_COATED,
    NEWSPRINT,
    DIGITAL
  }
}
