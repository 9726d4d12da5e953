package org.quoin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.galley.Copy;
import org.quoin.galley.Keeps;
import org.quoin.geometry.Length;
import org.quoin.line.Measure;
import org.quoin.line.Settings;

/// The matter of a story with the inserts that stand amid it, in the order it is poured.
///
/// Its stands remember every lane that was poured from them: pages differ in their pictures, but
/// most of their columns were met before.
final class Flow {
  /// What is poured.
  sealed interface Item {
    int matter();

    /// A paragraph.
    ///
    /// @param even its measure in a column that nothing narrows
    /// @param settings in that measure
    record Text(
        int matter,
        Copy copy,
        Length inset,
        Measure even,
        Settings settings,
        Keeps keeps,
        int before)
        implements Item {}

    /// A stack, or an insert (then `insert` is its number, else -1).
    record Block(int matter, int rows, int before, int after, int insert) implements Item {}
  }

  /// An insert amid the matter.
  ///
  /// @param at the piece of matter it stands before
  record Amid(int at, int insert, int rows) {}

  private record Mending(int item, int line) {}

  private record Cut(int item, BreakToken.Cut cut) {}

  private final Lines lines;
  private final List<Item> items;

  /// The last insert amid the matter; -1 when there is none.
  private final int lastInsert;

  private final Stand[] before;

  /// Stands within an item by the lines that are still to come.
  private final Stand[][] within;

  private final Map<Cut, Stand> uneven = new HashMap<>();
  private final Map<Mending, Settings> mended = new HashMap<>();

  /// @param matter the story's own items
  Flow(Lines lines, List<Item> matter, List<Amid> inserts) {
    this.lines = lines;
    var all = new ArrayList<Item>();
    for (int i = 0; i <= matter.size(); i++) {
      for (Amid insert : inserts) {
        if (insert.at() == i) {
          all.add(new Item.Block(i, insert.rows(), 1, 1, insert.insert()));
        }
      }
      if (i < matter.size()) {
        all.add(matter.get(i));
      }
    }
    items = List.copyOf(all);
    int last = -1;
    for (int i = 0; i < items.size(); i++) {
      last = items.get(i) instanceof Item.Block block && block.insert() >= 0 ? i : last;
    }
    lastInsert = last;
    before = new Stand[items.size() + 1];
    within = new Stand[items.size()][];
  }

  int size() {
    return items.size();
  }

  Item item(int index) {
    return items.get(index);
  }

  Lines lines() {
    return lines;
  }

  boolean ended(Stand stand) {
    return stand.index() == items.size();
  }

  /// Whether all inserts amid the matter come before a stand.
  boolean insertsPassed(Stand stand) {
    return stand.index() > lastInsert;
  }

  /// Where a story that broke off at `token` goes on.
  ///
  /// @param even whether all lines to come are equally long
  Stand at(BreakToken token, boolean even) {
    int index = 0;
    while (index < items.size() && items.get(index).matter() < token.matter()) {
      index++;
    }
    if (token.cut().isEmpty()) {
      return before(index);
    }
    while (!(items.get(index) instanceof Item.Text)) {
      index++;
    }
    return within(index, token.cut().get(), even);
  }

  /// The piece of matter that a stand comes before or lies in; their number at the end.
  int matter(Stand stand) {
    if (stand.index() < items.size()) {
      return items.get(stand.index()).matter();
    }
    return items.isEmpty() ? 0 : items.getLast().matter() + 1;
  }

  /// Before an item, or the end.
  Stand before(int index) {
    if (before[index] == null) {
      before[index] = new Stand(index, Optional.empty());
    }
    return before[index];
  }

  /// Within an item.
  ///
  /// @param even whether all its lines to come are equally long; else they were set for their
  ///   places
  Stand within(int index, BreakToken.Cut cut, boolean even) {
    if (!even) {
      return uneven.computeIfAbsent(new Cut(index, cut), _ -> new Stand(index, Optional.of(cut)));
    }
    int left = cut.left();
    var stands = within[index] == null ? new Stand[left + 1] : within[index];
    within[index] = stands.length > left ? stands : Arrays.copyOf(stands, left + 1);
    if (within[index][left] == null) {
      within[index][left] = new Stand(index, Optional.of(cut));
    }
    return within[index][left];
  }

  /// The settings of a paragraph that do not break a word at the end of a line, in an even column.
  Settings mended(int index, int line) {
    return mended.computeIfAbsent(
        new Mending(index, line),
        _ -> {
          var text = (Item.Text) items.get(index);
          return lines.settings(text.copy(), text.even(), Set.of(line));
        });
  }
}
