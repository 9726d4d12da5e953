package org.quoin;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds every value of one kind inside a record, in the order of its components, however deep.
final class Parts {
  private Parts() {}

  static <T> List<T> of(Object whole, Class<T> kind) {
    var found = new ArrayList<T>();
    look(whole, kind, found);
    return found;
  }

  private static <T> void look(Object at, Class<T> kind, List<T> found) {
    if (kind.isInstance(at)) {
      found.add(kind.cast(at));
    }
    switch (at) {
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          look(value(record, component), kind, found);
        }
      }
      case Collection<?> all -> all.forEach(one -> look(one, kind, found));
      case Optional<?> one -> one.ifPresent(value -> look(value, kind, found));
      case null, default -> {}
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
