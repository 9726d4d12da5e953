package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.galley.Insert;
import org.quoin.issue.Figure;

/// Lists the ways the inserts of a page may be arranged in a band, and the cheapest sizes for each
/// number of cells they are to take together.
///
/// @param rows of the band, under its head
record Arranger(Grid grid, int rows, List<Insert> inserts, List<List<Option>> options) {
  /// Arrangements of spots tried with sizes; the costlier ones are left out.
  private static final int MOST_SHAPES = 400;

  /// A spot without a size yet.
  private record Shape(int insert, Figure.Spot where, int column, int span) {}

  private record Shapes(List<Shape> list, long cost) {}

  /// All arrangements of the inserts from number `from` to before `to` worth a try.
  List<Arrangement> arrangements(int from, int to) {
    var shapes = new ArrayList<Shapes>();
    shapes(from, to, new ArrayList<>(), 0, shapes);
    shapes.sort(Comparator.comparingLong(Shapes::cost));
    var found = new ArrayList<Arrangement>();
    for (Shapes one : shapes.subList(0, Math.min(MOST_SHAPES, shapes.size()))) {
      found.addAll(new Sizing(grid, rows, options).sized(toSpots(one.list()), one.cost()));
    }
    found.sort(Comparator.comparingLong(Arrangement::cost));
    return found;
  }

  private List<Spot> toSpots(List<Shape> shapes) {
    return shapes.stream()
        .map(shape ->
            new Spot(
                shape.insert(),
                shape.where(),
                shape.column(),
                options.get(shape.insert()).stream()
                    .filter(option -> option.span() == shape.span())
                    .findFirst()
                    .orElseThrow()))
        .toList();
  }

  private void shapes(int at, int to, List<Shape> sofar, long cost, List<Shapes> out) {
    if (at == to) {
      out.add(new Shapes(List.copyOf(sofar), cost + together(sofar)));
      return;
    }
    for (Shape shape : shapes(at)) {
      if (sofar.stream().noneMatch(other -> clash(shape, other))) {
        sofar.add(shape);
        shapes(at + 1, to, sofar, cost + alone(shape), out);
        sofar.removeLast();
      }
    }
  }

  private List<Shape> shapes(int insert) {
    var shapes = new ArrayList<Shape>();
    var spans = options.get(insert).stream().mapToInt(Option::span).distinct().toArray();
    var wish =
        inserts.get(insert) instanceof Insert.Picture picture
            ? picture.figure().wish()
            : Figure.Wish.NONE;
    boolean portrait = inserts.get(insert) instanceof Insert.Picture p && p.portrait();
    for (int span : spans) {
      for (int column = 0; column + span <= grid.columns(); column++) {
        if (Sizer.wants(wish, Figure.Spot.TOP)) {
          shapes.add(new Shape(insert, Figure.Spot.TOP, column, span));
        }
        if (Sizer.wants(wish, Figure.Spot.FOOT) && !portrait) {
          shapes.add(new Shape(insert, Figure.Spot.FOOT, column, span));
        }
      }
      if (span == 1 && Sizer.wants(wish, Figure.Spot.INSIDE) && !portrait) {
        shapes.add(new Shape(insert, Figure.Spot.INSIDE, -1, 1));
      }
    }
    return shapes;
  }

  /// Two inserts at one end of one column: a stack of pictures with no text between.
  private static boolean clash(Shape a, Shape b) {
    return a.where() == b.where()
        && a.column() >= 0
        && a.column() < b.column() + b.span()
        && b.column() < a.column() + a.span();
  }

  private long alone(Shape shape) {
    long cost =
        switch (shape.where()) {
          case TOP -> 0;
          case FOOT -> Demerits.AT_FOOT;
          case INSIDE -> Demerits.INSIDE;
        };
    boolean quote = inserts.get(shape.insert()) instanceof Insert.Quote;
    if (quote) {
      // A pull quote interrupts its column; at the top or foot it would be no interruption.
      cost = shape.where() == Figure.Spot.INSIDE ? 0 : Demerits.INSIDE;
    }
    return cost;
  }

  private long together(List<Shape> shapes) {
    long cost = 0;
    int across = 0;
    int photos = 0;
    for (int i = 0; i < shapes.size(); i++) {
      if (inserts.get(shapes.get(i).insert()) instanceof Insert.Picture) {
        photos++;
        across += shapes.get(i).span() > 1 ? 1 : 0;
      }
      for (int j = i + 1; j < shapes.size(); j++) {
        cost += order(shapes.get(i), shapes.get(j));
      }
    }
    if (grid.columns() > 1 && photos > 0 && across == 0) {
      cost += Demerits.NO_DOMINANT;
    }
    return cost + Math.max(0, across - 1) * Demerits.TWO_DOMINANT;
  }

  /// The earlier insert should not stand right of or under the later one.
  private static long order(Shape first, Shape second) {
    boolean down = first.where() == Figure.Spot.FOOT && second.where() == Figure.Spot.TOP;
    boolean right = first.column() > second.column() && second.column() >= 0;
    return down && first.column() >= second.column() || right && first.where() == second.where()
        ? Demerits.OUT_OF_ORDER
        : 0;
  }
}
