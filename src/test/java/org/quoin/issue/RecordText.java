package org.quoin.issue;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.problem.Place;

/// Values as indented text, for goldens: each record's parts by name, what is empty left out,
/// places as line and column.
public final class RecordText {
  private final StringBuilder out = new StringBuilder();

  private RecordText() {}

  public static String of(Object value) {
    var text = new RecordText();
    text.add("", value, 0);
    return text.out.toString();
  }

  private void add(String name, Object value, int depth) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(inner -> add(name, inner, depth));
      case OptionalInt number -> {
        if (number.isPresent()) {
          line(name, Integer.toString(number.getAsInt()), depth);
        }
      }
      case Place place -> line(name, place.line() + ":" + place.column(), depth);
      case Run run -> line(name, BlockText.lines(java.util.List.of(run)).strip(), depth);
      case Collection<?> items -> {
        int index = 0;
        for (Object item : items) {
          add(name + "[" + index++ + "]", item, depth);
        }
      }
      case Map<?, ?> map -> map.forEach((key, item) -> add(name + "/" + key, item, depth));
      case Record record -> {
        line(name, record.getClass().getSimpleName(), depth);
        for (RecordComponent part : record.getClass().getRecordComponents()) {
          add(part.getName(), part(record, part), depth + 1);
        }
      }
      default -> line(name, value.toString().replace("\n", "⏎"), depth);
    }
  }

  private static Object part(Record record, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void line(String name, String text, int depth) {
    if (!text.isEmpty()) {
      out.append("  ".repeat(depth)).append(name.isEmpty() ? "" : name + ": ").append(text);
      out.append('\n');
    }
  }
}
