package org.quoin.style;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quoin.issue.Setting;

/// One place in a theme file: what it is called, what may stand there and what it is good for.
///
/// The table [ThemeKeys] is made of these. Reading, hints, the schema for editors and the list of
/// keys in the documentation all come from it.
sealed interface Entry {
  String name();

  /// A sentence for the person who writes the theme.
  String purpose();

  /// A key with one value.
  record Key<T>(String name, Kind<T> kind, String purpose) implements Entry {
    /// The key's value in a group of settings that [Sieve] has been through.
    Optional<T> in(Setting.Keys settings) {
      return Optional.ofNullable(settings.values().get(name)).flatMap(kind::read);
    }
  }

  /// A group of known keys.
  record Group(String name, List<Entry> entries, String purpose) implements Entry {}

  /// A group of groups that all have the same keys, each under a name.
  ///
  /// @param names that are allowed
  /// @param alone the key that is meant when a plain value stands instead of a group
  record Each(String name, Names names, Optional<Key<?>> alone, List<Key<?>> keys, String purpose)
      implements Entry {}

  /// How things may be called.
  sealed interface Names {
    boolean allow(String name);

    /// Only these.
    record Known(List<String> names) implements Names {
      @Override
      public boolean allow(String name) {
        return names.contains(name);
      }
    }

    /// Any small Latin letters, digits and hyphens, as sections name them.
    record Free() implements Names {
      static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

      @Override
      public boolean allow(String name) {
        return FORM.matcher(name).matches();
      }
    }
  }
}
