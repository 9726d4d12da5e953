package org.quoin.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.quoin.geometry.Length;
import org.quoin.issue.Setting;
import org.quoin.problem.Nearest;

/// What a key of a theme may hold: how it is written, between which bounds, and what it then is.
///
/// @param <T> what the setting means once it is read
sealed interface Kind<T> {
  /// The setting's value; empty when it is none that this kind allows.
  Optional<T> read(Setting setting);

  /// What is allowed, to stand after “must be”.
  String allowed();

  /// What may have been meant by a value that is not allowed.
  default Optional<String> hint(Setting setting) {
    return Optional.empty();
  }

  /// A fixed length between two bounds, both allowed.
  record Distance(String least, String most, String example) implements Kind<Length> {
    @Override
    public Optional<Length> read(Setting setting) {
      var from = Length.parse(least).orElseThrow();
      var to = Length.parse(most).orElseThrow();
      return text(setting)
          .flatMap(Length::parse)
          .filter(length -> length.compareTo(from) >= 0 && length.compareTo(to) <= 0);
    }

    @Override
    public String allowed() {
      return "a length from %s to %s, such as “%s”".formatted(least, most, example);
    }

    @Override
    public Optional<String> hint(Setting setting) {
      return unit(setting, example).filter(meant -> read(meant).isPresent()).map(Kind::question);
    }
  }

  /// A length that may also be written in ems or rows; the bounds are checked as if an em were 10
  /// pt and a row 14 pt, since neither is known yet.
  record Relative(String least, String most, String example) implements Kind<Extent> {
    private static final Length NOMINAL_EM = Length.ofPoints(10);
    private static final Length NOMINAL_ROW = Length.ofPoints(14);

    @Override
    public Optional<Extent> read(Setting setting) {
      var from = Length.parse(least).orElseThrow();
      var to = Length.parse(most).orElseThrow();
      return text(setting)
          .flatMap(Extent::parse)
          .filter(extent -> {
            var length = extent.at(NOMINAL_EM, NOMINAL_ROW);
            return length.compareTo(from) >= 0 && length.compareTo(to) <= 0;
          });
    }

    @Override
    public String allowed() {
      return "a length from %s to %s, such as “%s”".formatted(least, most, example);
    }

    @Override
    public Optional<String> hint(Setting setting) {
      return unit(setting, least).filter(meant -> read(meant).isPresent()).map(Kind::question);
    }
  }

  /// A whole number between two bounds, both allowed.
  record Whole(int least, int most) implements Kind<Integer> {
    @Override
    public Optional<Integer> read(Setting setting) {
      return setting instanceof Setting.Number(BigDecimal value, _)
          ? thousandths(value, least, most).filter(n -> n % 1000 == 0).map(n -> n / 1000)
          : Optional.empty();
    }

    @Override
    public String allowed() {
      return "a whole number from %d to %d".formatted(least, most);
    }
  }

  /// A share written in percent, `20` or `"20%"`; read in thousandths.
  record Percent(int least, int most) implements Kind<Integer> {
    private static final Pattern WRITTEN =
        Pattern.compile("\\s*([0-9]{1,3}(?:\\.[0-9]{1,3})?)\\s*%\\s*");

    @Override
    public Optional<Integer> read(Setting setting) {
      if (setting instanceof Setting.Number(BigDecimal value, _)) {
        return share(value);
      }
      return text(setting)
          .map(WRITTEN::matcher)
          .filter(match -> match.matches())
          .flatMap(match -> share(new BigDecimal(match.group(1))));
    }

    private Optional<Integer> share(BigDecimal percent) {
      return thousandths(percent, least, most).map(n -> Math.floorDiv(n + 50, 100));
    }

    @Override
    public String allowed() {
      return "a share from %d%% to %d%%".formatted(least, most);
    }
  }

  /// Yes or no.
  record Flag() implements Kind<Boolean> {
    @Override
    public Optional<Boolean> read(Setting setting) {
      return setting instanceof Setting.Flag(boolean value, _)
          ? Optional.of(value)
          : Optional.empty();
    }

    @Override
    public String allowed() {
      return "true or false";
    }
  }

  /// One of a few words.
  record Choice<T>(SequencedMap<String, T> words) implements Kind<T> {
    @Override
    public Optional<T> read(Setting setting) {
      return text(setting).map(words::get);
    }

    @Override
    public String allowed() {
      return "one of “" + String.join("”, “", words.keySet()) + "”";
    }

    @Override
    public Optional<String> hint(Setting setting) {
      return text(setting)
          .flatMap(written -> Nearest.to(written, words.keySet()))
          .map("Did you mean “%s”?"::formatted);
    }
  }

  /// A name of any kind: a font family, an ink, a file.
  record Name(String what) implements Kind<String> {
    @Override
    public Optional<String> read(Setting setting) {
      return text(setting).map(String::strip).filter(name -> !name.isEmpty());
    }

    @Override
    public String allowed() {
      return what;
    }
  }

  /// Several names.
  record Names(String what) implements Kind<List<String>> {
    @Override
    public Optional<List<String>> read(Setting setting) {
      if (!(setting instanceof Setting.Items items)) {
        return Optional.empty();
      }
      var names = new ArrayList<String>();
      items.values().forEach(item -> new Name(what).read(item).ifPresent(names::add));
      return names.size() == items.values().size() ? Optional.of(names) : Optional.empty();
    }

    @Override
    public String allowed() {
      return what;
    }
  }

  /// A colour of the screen: `#RRGGBB`.
  record Screen() implements Kind<Ink.Rgb> {
    @Override
    public Optional<Ink.Rgb> read(Setting setting) {
      return text(setting).flatMap(Ink.Rgb::parse);
    }

    @Override
    public String allowed() {
      return "a colour such as “#00758F”";
    }
  }

  /// Shares of cyan, magenta, yellow and black in percent.
  record Process() implements Kind<Ink.Print.Process> {
    @Override
    public Optional<Ink.Print.Process> read(Setting setting) {
      if (!(setting instanceof Setting.Items items) || items.values().size() != 4) {
        return Optional.empty();
      }
      var shares = new ArrayList<Integer>();
      items.values().forEach(item -> new Percent(0, 100).read(item).ifPresent(shares::add));
      return shares.size() == 4
          ? Optional.of(
              new Ink.Print.Process(shares.get(0), shares.get(1), shares.get(2), shares.get(3)))
          : Optional.empty();
    }

    @Override
    public String allowed() {
      return "four shares of cyan, magenta, yellow and black in percent, such as [100, 20, 0, 40]";
    }
  }

  /// A bare number with the unit that `pattern` has.
  private static Optional<Setting.Text> unit(Setting setting, String pattern) {
    String unit = pattern.substring(pattern.indexOf(' '));
    return switch (setting) {
      case Setting.Number number ->
          Optional.of(new Setting.Text(number.value().toPlainString() + unit, number.place()));
      case Setting.Text text -> Optional.of(new Setting.Text(text.value() + unit, text.place()));
      case Setting.Flag _, Setting.Items _, Setting.Keys _ -> Optional.empty();
    };
  }

  private static String question(Setting.Text meant) {
    return "Did you mean “%s”?".formatted(meant.value());
  }

  private static Optional<String> text(Setting setting) {
    return setting instanceof Setting.Text(String value, _) ? Optional.of(value) : Optional.empty();
  }

  /// A number in thousandths when it lies between two bounds, both allowed.
  private static Optional<Integer> thousandths(BigDecimal value, int least, int most) {
    return value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0
        ? Optional.of(value.movePointRight(3).setScale(0, RoundingMode.HALF_EVEN).intValueExact())
        : Optional.empty();
  }
}
