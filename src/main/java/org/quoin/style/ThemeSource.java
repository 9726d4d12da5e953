package org.quoin.style;

import java.util.List;
import java.util.Optional;
import org.quoin.issue.Setting;
import org.quoin.problem.Checked;

/// Where themes are found by name.
public interface ThemeSource {
  /// The settings of a theme as they stand in its file; empty when there is no such theme.
  Optional<Checked<Setting.Keys>> theme(String name);

  /// The names that can be chosen, in the order to tell them.
  List<String> names();
}
