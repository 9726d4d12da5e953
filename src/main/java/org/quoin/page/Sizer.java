package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.galley.Insert;
import org.quoin.geometry.Length;
import org.quoin.issue.Figure;
import org.quoin.picture.Photo;
import org.quoin.style.FigureHabits;

/// Finds the sizes an insert may have on a grid: each span, each number of rows, with its crop.
record Sizer(Grid grid, StackSetter setter, FigureHabits habits) {
  /// A picture lower than this many rows shows nothing.
  private static final int LOWEST_PICTURE = 5;

  /// Share of a page's rows that one insert may take, in tenths.
  private static final int TALLEST = 6;

  /// Hundredths of the width that a picture takes from its caption beside it: the more, the smaller
  /// is the blank over the caption, and the fewer words go on a line of it.
  private static final int[] BESIDE = {68, 75};

  /// Hundredths of its columns that a picture takes at the least that stands over its caption.
  private static final int NARROWEST = 66;

  /// Between a narrow insert and the text that runs beside it.
  static Length beside(Grid grid) {
    return grid.page().gutter().times(2, 3);
  }

  /// Air within a tinted box, on all sides.
  static final Length PADDING = Length.ofPoints(9);

  List<Option> options(Insert insert) {
    return switch (insert) {
      case Insert.Picture picture -> pictures(picture);
      case Insert.Table table -> tables(table);
      case Insert.Quote quote -> quotes(quote);
      case Insert.Box box -> boxes(box);
    };
  }

  private List<Option> pictures(Insert.Picture picture) {
    var options = new ArrayList<Option>();
    var wish = picture.figure().wish();
    int most = picture.figure().columns().orElse(grid.columns());
    for (int span = 1; span <= Math.min(most, grid.columns()); span++) {
      if (wish.span().isEmpty() || wish.span().getAsInt() == span) {
        if (!picture.portrait() || span == 1) {
          long large = picture.portrait() && habits.narrow() > 0 ? Demerits.LARGE_PORTRAIT : 0;
          options.addAll(sizes(picture, span, grid.width(span), Option.Stance.FULL, large));
          options.addAll(narrower(picture, span, large));
        }
        if (span > 1 && !picture.caption().isEmpty() && !picture.portrait()) {
          options.addAll(beside(picture, span));
        }
      }
    }
    boolean upright = picture.image().height() > picture.image().width() * 11L / 10;
    if (habits.narrow() > 0 && (picture.portrait() || upright) && wish.span().isEmpty()) {
      var width = grid.width(1).times(habits.narrow(), 1000);
      options.addAll(
          sizes(picture, 1, width, Option.Stance.TEXT_BESIDE, picture.portrait() ? 0 : 1_200));
    }
    if (options.isEmpty()) {
      options.add(lowest(picture));
    }
    return options;
  }

  /// All heights at one width that the latitude for cropping allows.
  private List<Option> sizes(
      Insert.Picture picture, int span, Length width, Option.Stance stance, long extra) {
    var options = new ArrayList<Option>();
    var caption = caption(picture, width);
    int latitude = latitude(picture);
    var natural = natural(picture, width);
    int tallest = picture.portrait() ? grid.rows() : grid.rows() * TALLEST / 10;
    for (int rows = LOWEST_PICTURE; rows <= tallest; rows++) {
      var body = body(rows, caption);
      int crop = crop(natural, body);
      if (body.compareTo(grid.height(LOWEST_PICTURE)) >= 0 && crop <= latitude) {
        long cost = extra + cropCost(crop, latitude);
        options.add(new Option(span, rows, stance, width, body, caption, crop, cost));
      }
    }
    if (options.isEmpty() && latitude == 0) {
      // A drawing, or a photo that must stay whole: its own height, in the rows that hold it.
      int rows = grid.rowsFor(natural.plus(below(caption)));
      if (rows <= tallest) {
        options.add(new Option(span, rows, stance, width, natural, caption, 0, extra));
      }
    }
    return options;
  }

  /// The sizes of a picture that must stay whole, in part of its columns, each as high as its rows:
  /// the one height that it has across them may leave no way to level them.
  private List<Option> narrower(Insert.Picture picture, int span, long extra) {
    var options = new ArrayList<Option>();
    if (latitude(picture) > 0) {
      return options;
    }
    var whole = grid.width(span);
    int most = grid.rowsFor(natural(picture, whole).plus(below(caption(picture, whole))));
    for (int rows = Math.min(most, grid.rows() * TALLEST / 10); rows >= LOWEST_PICTURE; rows--) {
      var body = body(rows, caption(picture, whole.times(rows, most)));
      var width = body.times(picture.image().width(), picture.image().height());
      var caption = caption(picture, width);
      boolean part =
          width.compareTo(whole) < 0 && width.compareTo(whole.times(NARROWEST, 100)) >= 0;
      if (part && body.compareTo(body(rows, caption)) == 0) {
        long cost = extra + Demerits.NARROWER;
        options.add(new Option(span, rows, Option.Stance.FULL, width, body, caption, 0, cost));
      }
    }
    return options;
  }

  /// A picture on most of its columns with the caption beside its foot.
  private List<Option> beside(Insert.Picture picture, int span) {
    var options = new ArrayList<Option>();
    for (int share : BESIDE) {
      beside(picture, span, besideWidth(grid, span, share), options);
    }
    return options;
  }

  private void beside(Insert.Picture picture, int span, Length width, List<Option> options) {
    var left = grid.width(span).minus(width).minus(beside(grid));
    var caption = setter.set(picture.beside(), left);
    int latitude = latitude(picture);
    var natural = natural(picture, width);
    for (int rows = LOWEST_PICTURE + 2; rows <= grid.rows() / 2; rows++) {
      var body = grid.height(rows);
      int crop = crop(natural, body);
      // The rule over the caption wants a row of air.
      boolean holds = caption.foot().plus(grid.step()).compareTo(body) <= 0;
      if (crop <= latitude && holds) {
        // What is left blank over the caption is as wide as the caption.
        long blank = left.times(rows - grid.rowsFor(caption.foot())).millipoints();
        long cost =
            Demerits.CAPTION_BESIDE
                + Math.max(0, blank) * Demerits.BLANK_BESIDE / grid.width(1).millipoints()
                + cropCost(crop, latitude);
        options.add(
            new Option(span, rows, Option.Stance.CAPTION_BESIDE, width, body, caption, crop, cost));
      }
    }
  }

  /// The width of a picture whose caption stands beside it.
  private static Length besideWidth(Grid grid, int span, int share) {
    return grid.width(span).minus(beside(grid)).times(share, 100);
  }

  private int latitude(Insert.Picture picture) {
    boolean mayCrop = picture.figure().wish().crop() && picture.image() instanceof Photo;
    return mayCrop ? habits.crop() : 0;
  }

  private SetStack caption(Insert.Picture picture, Length width) {
    return setter.set(picture.caption(), width);
  }

  private static Length natural(Insert.Picture picture, Length width) {
    return width.times(picture.image().height(), picture.image().width());
  }

  private static long cropCost(int crop, int latitude) {
    return Demerits.FULL_CROP * crop * crop / Math.max(1, (long) latitude * latitude);
  }

  /// The picture's height when it takes `rows` with its caption's last line on the last baseline.
  private Length body(int rows, SetStack caption) {
    return grid.height(rows).minus(below(caption));
  }

  private Length below(SetStack caption) {
    return caption.isEmpty() ? Length.ZERO : caption.foot().plus(habits.captionGap());
  }

  /// The share of the longer side that must go for a picture of `natural` height to be `body` high.
  private static int crop(Length natural, Length body) {
    long smaller = natural.min(body).millipoints();
    long larger = natural.max(body).millipoints();
    return (int) (1000 - smaller * 1000 / Math.max(1, larger));
  }

  /// A picture of such proportions that no size fits: one column, cropped as much as it needs, or
  /// narrower than the column where it is to stay whole.
  private Option lowest(Insert.Picture picture) {
    var width = grid.width(1);
    var caption = caption(picture, width);
    var natural = natural(picture, width);
    int tallest = Math.max(LOWEST_PICTURE + 2, grid.rows() * TALLEST / 10);
    int rows = Math.clamp(grid.rowsFor(natural.plus(below(caption))), LOWEST_PICTURE + 2, tallest);
    var body = body(rows, caption).max(grid.step());
    long cost = 4 * Demerits.FULL_CROP;
    if (latitude(picture) == 0) {
      var narrow = body.times(picture.image().width(), picture.image().height()).min(width);
      var whole = natural(picture, narrow).min(body);
      return new Option(1, rows, Option.Stance.FULL, narrow, whole, caption, 0, cost);
    }
    int crop = crop(natural, body);
    return new Option(1, rows, Option.Stance.FULL, width, body, caption, crop, cost);
  }

  /// The size that goes in anywhere, for a page that holds no other: a picture half a column wide,
  /// or narrower where it would be higher than a third of the page, whole.
  Option smallest(Insert insert) {
    if (!(insert instanceof Insert.Picture picture)) {
      return options(insert).getFirst();
    }
    var half = grid.width(1).half();
    var highest = grid.height(grid.rows() * 3 / 10);
    var high = natural(picture, half).min(highest);
    var width = high.times(picture.image().width(), picture.image().height()).min(half);
    var body = natural(picture, width);
    var caption = caption(picture, width);
    int rows = grid.rowsFor(body.plus(below(caption)));
    long cost = 10 * Demerits.FULL_CROP;
    return new Option(1, rows, Option.Stance.FULL, width, body, caption, 0, cost);
  }

  /// A table on any number of columns, with half a row of air within its rules above and below;
  /// every line that its cells take beyond those of the widest one costs.
  private List<Option> tables(Insert.Table table) {
    var options = new ArrayList<Option>();
    int fewest = setter.set(table.stack(), grid.width(grid.columns())).lines().size();
    for (int span = 1; span <= grid.columns(); span++) {
      var set = setter.set(table.stack(), grid.width(span));
      int rows = grid.rowsFor(set.foot()) + 1;
      long cost =
          (set.lines().size() - fewest) * Demerits.CELL_LINE + (span - 1) * Demerits.WIDE_TABLE;
      for (int more = 0; more <= 1; more++) {
        options.add(
            new Option(
                span,
                rows + more,
                Option.Stance.FULL,
                grid.width(span),
                grid.height(rows + more),
                set,
                0,
                cost + more * Demerits.BREATH));
      }
    }
    return options;
  }

  /// A pull quote takes one column, with a row of air within its rules above and below.
  private List<Option> quotes(Insert.Quote quote) {
    var options = new ArrayList<Option>();
    var set = setter.set(quote.stack(), grid.width(1));
    int rows = grid.rowsFor(set.foot()) + 2;
    for (int more = 0; more <= 1; more++) {
      var body = grid.height(rows + more);
      options.add(
          new Option(
              1,
              rows + more,
              Option.Stance.FULL,
              grid.width(1),
              body,
              set,
              0,
              more * Demerits.BREATH));
    }
    return options;
  }

  private List<Option> boxes(Insert.Box box) {
    var options = new ArrayList<Option>();
    int most = Math.min(box.columns().orElse(grid.columns()), grid.columns());
    for (int span = 1; span <= most; span++) {
      var set = setter.set(box.stack(), grid.width(span).minus(PADDING.times(2)));
      var body = set.foot().plus(PADDING.times(2));
      int rows = grid.rowsFor(body);
      for (int more = 0; more <= 1; more++) {
        var height = grid.height(rows + more);
        long cost = more * Demerits.BREATH + (span > 1 ? Demerits.AT_FOOT : 0);
        options.add(
            new Option(
                span, rows + more, Option.Stance.FULL, grid.width(span), height, set, 0, cost));
      }
    }
    return options;
  }

  static boolean wants(Figure.Wish wish, Figure.Spot spot) {
    return wish.spot().isEmpty() || wish.spot().get() == spot;
  }
}
