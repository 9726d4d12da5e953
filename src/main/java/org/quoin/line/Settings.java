package org.quoin.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All settings of one paragraph in one measure, from one search: the best, and for every other
/// number of lines the best of that number. Those that are never asked for cost nothing.
public final class Settings {
  private final Routes routes;
  private final boolean emergency;
  private final Function<Routes.Route, SetParagraph> setting;
  private final Map<Integer, Optional<SetParagraph>> known = new HashMap<>();

  /// @param emergency whether lines break the limits; then there is no choice of their number
  Settings(Routes routes, boolean emergency, Function<Routes.Route, SetParagraph> setting) {
    this.routes = routes;
    this.emergency = emergency;
    this.setting = setting;
  }

  /// There always is one.
  public SetParagraph best() {
    return longer(0).orElseThrow();
  }

  /// The best with so many lines more than the best of all (negative: fewer); empty when the limits
  /// do not allow it.
  public Optional<SetParagraph> longer(int lines) {
    if (emergency && lines != 0) {
      return Optional.empty();
    }
    return known.computeIfAbsent(lines, _ -> routes.longer(lines).map(setting));
  }
}
