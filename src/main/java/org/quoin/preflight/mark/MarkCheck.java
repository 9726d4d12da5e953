package org.quoin.preflight.mark;

import java.io.IOException;

/// Looks at every mark of every page, in the order they are painted.
public interface MarkCheck {
  void see(Mark mark, PageFrame page) throws IOException;

  /// After the last mark of a page.
  default void turn(PageFrame page) {}
}
