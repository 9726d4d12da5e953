package org.quoin.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// All settings of one paragraph in one measure, from one search: the best, and for every other
/// number of lines the best of that number. Those that are never asked for cost nothing.
public final class Settings {
  private final Routes routes;
  private final boolean emergency;
  private final Function<Routes.Route, SetParagraph> setting;
  private final Supplier<Optional<Settings>> looser;
  private final Map<Integer, Optional<SetParagraph>> known = new HashMap<>();
  private final Map<Integer, Optional<SetParagraph>> strained = new HashMap<>();

  /// @param emergency whether lines break the limits; then there is no choice of their number
  /// @param looser the settings within wider limits, where there are such
  Settings(
      Routes routes,
      boolean emergency,
      Function<Routes.Route, SetParagraph> setting,
      Supplier<Optional<Settings>> looser) {
    this.routes = routes;
    this.emergency = emergency;
    this.setting = setting;
    this.looser = looser;
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

  /// The same where only wider limits than usual allow it.
  public Optional<SetParagraph> strained(int lines) {
    return longer(lines).isPresent()
        ? Optional.empty()
        : strained.computeIfAbsent(lines, _ -> looser.get().flatMap(wide -> wide.of(lines, this)));
  }

  private Optional<SetParagraph> of(int lines, Settings usual) {
    return longer(usual.best().count() + lines - best().count())
        .filter(set -> set.forced().size() <= usual.best().forced().size());
  }
}
