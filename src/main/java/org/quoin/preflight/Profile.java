package org.quoin.preflight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a way of printing asks of a file: a limit for each check that measures something. A check
/// without a limit here is not made.
///
/// @param name as it is typed
/// @param title as it is told
public record Profile(String name, String title, Map<Check, Limit> limits) {
  public Profile {
    limits = Map.copyOf(limits);
  }

  private static final String GHENT = "GWG2015";
  private static final String SHOPS = "print shops' guides";

  /// Sheetfed offset on coated paper: the usual newsletter.
  public static final Profile SHEETFED_COATED =
      new Profile(
          "sheetfed-coated",
          "sheetfed offset on coated paper",
          Map.ofEntries(
              Map.entry(
                  Check.IMAGE_RESOLUTION,
                  Limit.atLeast(224, 149, 0, " ppi", GHENT + ", variant SheetCmyk")),
              Map.entry(
                  Check.IMAGE_TOO_FINE,
                  Limit.atMost(
                          450, 450, 0, " ppi", "1.5 × the 300 ppi that a 150-line screen shows")
                      .softened()),
              Map.entry(
                  Check.BITMAP_RESOLUTION,
                  Limit.atLeast(825, 550, 0, " ppi", GHENT + ", variant SheetCmyk")),
              Map.entry(
                  Check.TOTAL_INK,
                  Limit.atMost(
                      300, 320, 0, " %", "ISO Coated v2 300 %; " + GHENT + ", variant SheetCmyk")),
              Map.entry(
                  Check.HAIRLINE,
                  Limit.atLeast(0.25, 0.125, 3, " pt", SHOPS + "; half of it cannot be plated")),
              Map.entry(
                  Check.SMALL_TEXT,
                  Limit.atLeast(
                      7,
                      5,
                      1,
                      " pt",
                      SHOPS + ": 6 pt left out of a solid; " + GHENT + " from 5 pt")),
              Map.entry(
                  Check.RICH_BLACK_TEXT, Limit.atLeast(12, 9, 1, " pt", GHENT + "; " + SHOPS)),
              Map.entry(
                  Check.BLACK_KNOCKOUT,
                  Limit.atLeast(24, 24, 1, " pt", "above it a gap is less than the eye sees")
                      .softened()),
              Map.entry(Check.BLEED, Limit.atLeast(2.8, 0.4, 1, " mm", SHOPS + ": 3 mm")),
              Map.entry(
                  Check.TEXT_NEAR_TRIM, Limit.atLeast(5, 3, 1, " mm", SHOPS + ": 3 to 6 mm"))));

  /// Coldset web offset on newsprint.
  public static final Profile NEWSPRINT =
      SHEETFED_COATED.with(
          "newsprint",
          "coldset offset on newsprint",
          Map.ofEntries(
              Map.entry(
                  Check.IMAGE_RESOLUTION,
                  Limit.atLeast(149, 99, 0, " ppi", GHENT + ", variant NewspaperAds")),
              Map.entry(
                  Check.TOTAL_INK,
                  Limit.atMost(240, 245, 0, " %", SHOPS + "; " + GHENT + ", variant NewspaperAds")),
              Map.entry(
                  Check.SMALL_TEXT, Limit.atLeast(10, 8, 1, " pt", SHOPS + ": 10 pt on newsprint")),
              Map.entry(
                  Check.HAIRLINE, Limit.atLeast(0.5, 0.25, 3, " pt", SHOPS + " for newsprint"))));

  /// A toner or inkjet press that prints sheets.
  public static final Profile DIGITAL =
      SHEETFED_COATED.with(
          "digital",
          "digital printing on sheets",
          Map.ofEntries(
              Map.entry(
                  Check.IMAGE_RESOLUTION, Limit.atLeast(199, 149, 0, " ppi", SHOPS + ": 200 good")),
              Map.entry(
                  Check.BITMAP_RESOLUTION, Limit.atLeast(600, 300, 0, " ppi", "600 dpi engines")),
              Map.entry(
                  Check.TOTAL_INK, Limit.atMost(280, 320, 0, " %", SHOPS + ": toner cracks above")),
              Map.entry(
                  Check.SMALL_TEXT, Limit.atLeast(6, 4, 1, " pt", SHOPS + ": one pass, no plates")),
              Map.entry(
                  Check.RICH_BLACK_TEXT, Limit.atLeast(9, 6, 1, " pt", SHOPS + ": one pass"))));

  /// All there are, the default first.
  public static final List<Profile> ALL = List.of(SHEETFED_COATED, NEWSPRINT, DIGITAL);

  public static Optional<Profile> named(String name) {
    return ALL.stream().filter(profile -> profile.name.equals(name)).findFirst();
  }

  /// Empty where the check is not made.
  public Optional<Limit> limit(Check check) {
    return Optional.ofNullable(limits.get(check));
  }

  private Profile with(String newName, String newTitle, Map<Check, Limit> changed) {
    var merged = new EnumMap<Check, Limit>(limits);
    merged.putAll(changed);
    return new Profile(newName, newTitle, merged);
  }
}
