package org.quoin.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.quoin.corpus.Recipe.Box;
import org.quoin.corpus.Recipe.Part;
import org.quoin.corpus.Recipe.Photo;
import org.quoin.corpus.Recipe.Story;

/// Makes a recipe from a seed: issues of 4 to 24 pages as different as officers would send them.
final class Recipes {
  /// Width over height in thousandths, of upright strips to panoramas; the usual ones stand twice.
  private static final int[] ASPECTS = {
    280, 500, 667, 667, 750, 750, 800, 1000, 1250, 1333, 1333, 1500, 1500, 1500, 1778, 1778, 2000,
    2600, 3600
  };

  /// Stories that are thought of for one section, those included that find no room in it.
  private static final int MOST_TRIES = 40;

  private static final List<String> LANGUAGES = List.of("en-GB", "ru", "tg");

  private final SplittableRandom dice;
  private final int columns;
  private final Room room;

  private Recipes(SplittableRandom dice, String language, int columns) {
    this.dice = dice;
    this.columns = columns;
    this.room = new Room(language);
  }

  static Recipe of(long seed) {
    var dice = new SplittableRandom(seed);
    var language = LANGUAGES.get(dice.nextInt(LANGUAGES.size()));
    int columns = dice.nextInt(3) == 0 ? 3 : 2;
    return new Recipes(dice, language, columns).issue(language);
  }

  private Recipe issue(String language) {
    // Short issues are the usual ones.
    int pages = 4 + Math.min(dice.nextInt(21), dice.nextInt(21));
    boolean cover = chance(70);
    boolean pinned = chance(25);
    boolean counted = !pinned && chance(35);
    int first = cover ? 2 : 1;
    int next = first;
    var parts = new ArrayList<Part>();
    while (next <= pages) {
      int share = Math.min(pages - next + 1, dice.nextInt(1, 4));
      int own = chance(15) ? 5 - columns : columns;
      // A section that shares a page has the columns of the one before.
      boolean runsOn = !pinned && !parts.isEmpty() && chance(25);
      int wide = runsOn ? before(parts) : own;
      var range = share == 1 ? "" + next : next + "-" + (next + share - 1);
      // Who says how many pages there are has something to fill them with.
      int percent = pinned || counted ? 82 : dice.nextInt(50, 100);
      var stories = stories(share, wide, next, percent, pinned);
      parts.add(new Part(wide == columns ? 0 : wide, runsOn, pinned ? range : "", stories));
      next += share;
    }
    return new Recipe(language, columns, counted ? pages : 0, cover, parts);
  }

  private int before(List<Part> parts) {
    return parts.getLast().columns() == 0 ? columns : parts.getLast().columns();
  }

  /// Stories that take about so many per cent of some pages.
  private List<Story> stories(int pages, int wide, int first, int percent, boolean pinned) {
    var stories = new ArrayList<Story>();
    double left = pages * percent / 100.0;
    for (int tries = 0; tries < MOST_TRIES && (left > 0.12 || stories.isEmpty()); tries++) {
      var story = chance(12) && left < 1.2 ? briefs() : article(pages, first, pinned, left, wide);
      double takes = room.of(story, wide);
      if (takes > left && !stories.isEmpty()) {
        var shorter = shortened(story, left, wide);
        if (shorter.length() == 0 || room.of(shorter, wide) > left * 1.1) {
          continue;
        }
        story = shorter;
      } else if (takes > left) {
        if (!story.briefs().isEmpty()) {
          continue;
        }
        story = shortened(story, left, wide);
      }
      stories.add(story);
      left -= room.of(story, wide);
    }
    return stories;
  }

  /// A story cut until it goes into the room that is left: first text, then photos.
  private Story shortened(Story story, double left, int wide) {
    var cut = story;
    while (room.of(cut, wide) > left) {
      boolean crowded = cut.photos().size() > 1 + cut.length() / 150;
      if (cut.length() > 100 && !crowded) {
        cut = cut.cut(Math.max(80, cut.length() * 4 / 5), cut.photos(), cut.boxes(), cut.briefs());
      } else if (!cut.boxes().isEmpty() && !crowded) {
        cut = cut.cut(cut.length(), cut.photos(), List.of(), cut.briefs());
      } else if (!cut.photos().isEmpty()) {
        var fewer = cut.photos().subList(0, cut.photos().size() - 1);
        cut = cut.cut(cut.length(), fewer, cut.boxes(), cut.briefs());
      } else {
        break;
      }
    }
    int length = cut.length();
    var standing =
        cut.photos().stream()
            .filter(photo -> room.standsBeside(photo.aspect(), photo.crop(), length, wide))
            .toList();
    return cut.cut(length, standing, cut.boxes(), cut.briefs());
  }

  private Story article(int pages, int first, boolean pinned, double left, int wide) {
    // As many short ones as long ones: lengths are even on a logarithmic scale.
    int length = (int) Math.round(80 * Math.exp(dice.nextDouble() * Math.log(1500 / 80.0)));
    int most = Math.min(5, 1 + length / (chance(85) ? 150 : 75));
    int figures = dice.nextInt(0, most + 1);
    var photos = new ArrayList<Photo>();
    for (int i = 0; i < figures; i++) {
      int page =
          pinned && left > pages - 0.2 && chance(10) ? dice.nextInt(first, first + pages) : 0;
      photos.add(photo(wide, page, length));
    }
    var boxes = new ArrayList<Box>();
    if (length > 250 && chance(25)) {
      boxes.add(new Box(Box.Kind.QUOTE, dice.nextInt(6, 20), dice.nextInt(1000)));
    }
    if (length > 300 && chance(20)) {
      var kind = chance(50) ? Box.Kind.SIDEBAR : Box.Kind.FACTS;
      boxes.add(new Box(kind, dice.nextInt(30, 120), dice.nextInt(1000)));
    }
    var head =
        List.of(
            chance(50) ? dice.nextInt(1, 4) : 0,
            dice.nextInt(2, 11),
            chance(50) ? dice.nextInt(8, 19) : 0,
            chance(30) ? 2 : 0);
    boolean subheads = length > 300 && chance(40);
    return new Story(
        dice.nextLong(1, 1_000_000),
        length,
        head,
        subheads,
        length > 150 && chance(15),
        photos,
        boxes,
        "",
        List.of());
  }

  /// @param length words of its story
  private Photo photo(int wide, int page, int length) {
    int aspect = ASPECTS[dice.nextInt(ASPECTS.length)];
    boolean crop = !chance(8);
    boolean pins = chance(8);
    int span = chance(6) ? dice.nextInt(1, wide + 1) : 0;
    int most = chance(15) ? dice.nextInt(1, wide + 1) : 0;
    if (!room.standsBeside(aspect, crop, length, wide)) {
      // Upright beside a few lines of text: no one could make the columns level with it.
      aspect = 1500;
      span = 0;
      most = 0;
    }
    // 168 mm wide and 257 mm high: a photo that must take more than half the height goes nowhere.
    boolean high = span * 1300 / wide > aspect;
    return new Photo(
        aspect,
        dice.nextInt(1000),
        chance(90) ? dice.nextInt(3, 22) : 0,
        chance(30),
        span == 0 || high ? most : 0,
        page,
        pins ? List.of("top", "foot", "inside").get(dice.nextInt(3)) : "",
        high ? 0 : span,
        crop);
  }

  private Story briefs() {
    var briefs = new ArrayList<Story>();
    int count = dice.nextInt(2, 6);
    for (int i = 0; i < count; i++) {
      var photos = chance(20) ? List.of(photo(1, 0, 1500)) : List.<Photo>of();
      briefs.add(
          new Story(
              dice.nextLong(1, 1_000_000),
              dice.nextInt(80, 150),
              List.of(0, dice.nextInt(2, 7), 0, 0),
              false,
              false,
              photos,
              List.of(),
              "",
              List.of()));
    }
    return new Story(1, 0, List.of(0, 0, 0, 0), false, false, List.of(), List.of(), "", briefs);
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }
}
