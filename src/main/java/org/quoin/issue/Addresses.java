package org.quoin.issue;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.issue.Target.Address;
import org.quoin.issue.Target.Destination;

/// Reads addresses as people write them: with or without `https://`, in any script.
public final class Addresses {
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^\\s/?#]+)([/?#]\\S*)?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MAIL =
      Pattern.compile("(?i)(?:mailto:)?([\\w.%+-]+)@([\\w-]+(?:\\.[\\w-]+)+)(\\?\\S*)?");
  private static final Pattern PHONE = Pattern.compile("(?i)tel:([+0-9() ./-]{3,30})");
  private static final Pattern NAMED = Pattern.compile("#([a-z0-9]+(?:-[a-z0-9]+)*)");
  private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

  /// A host without `www.`, with or without a path; not inside a longer word, mail address or path.
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@./:_$%{-])((?:"
              + LABEL
              + "\\.){1,6}([a-z]{2,12}))(/[^\\s<>\"“”«»]*)?"
              + "(?![\\p{L}\\p{N}@_-])");

  /// Endings that no abbreviation or file name has, so that a host with them needs no path to be
  /// told from a word; the oldest ones of the Domain Name System (RFC 920, RFC 1591) and `info`.
  private static final Set<String> PLAIN = Set.of("com", "org", "net", "edu", "gov", "int", "info");

  private static final Set<String> COUNTRIES =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("UK", "EU"))
          .map(country -> country.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /// One or more octets as RFC 3986 writes them.
  private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  private Addresses() {}

  /// Where an address leads: `https://…`, `www.…`, `example.org/…`, `name@example.org`, `tel:…`, or
  /// `#id` for a piece of this issue. Empty when it is none of these.
  public static Optional<Target> read(String written) {
    String text = written.strip();
    if (text.length() > 4000) {
      return Optional.empty();
    }
    var named = NAMED.matcher(text);
    if (named.matches()) {
      return Optional.of(new Destination(named.group(1)));
    }
    var phone = PHONE.matcher(text);
    if (phone.matches()) {
      return Optional.of(new Address("tel:" + phone.group(1).replaceAll("[^+0-9]", "")));
    }
    var mail = MAIL.matcher(text);
    if (mail.matches()) {
      String query = mail.group(3) == null ? "" : encoded(mail.group(3));
      return host(mail.group(2)).map(h -> new Address("mailto:" + mail.group(1) + "@" + h + query));
    }
    boolean schemeless = text.toLowerCase(Locale.ROOT).startsWith("www.") || isBare(text);
    var web = WEB.matcher(schemeless ? "https://" + text : text);
    if (!web.matches()) {
      return Optional.empty();
    }
    String path = web.group(3) == null ? "" : encoded(web.group(3));
    String scheme = web.group(1).toLowerCase(Locale.ROOT);
    return host(web.group(2)).map(h -> new Address(scheme + "://" + h + path));
  }

  /// An address as somebody types it who reads it on paper: without what a browser adds by itself,
  /// and letters of every script as letters. Empty for one that nobody types.
  public static Optional<String> spoken(Address address) {
    var web = WEB.matcher(address.uri());
    if (web.matches()) {
      var path = web.group(3) == null || web.group(3).equals("/") ? "" : web.group(3);
      return Optional.of(IDN.toUnicode(web.group(2)) + decoded(path));
    }
    var mail = MAIL.matcher(address.uri());
    return mail.matches()
        ? Optional.of(mail.group(1) + "@" + IDN.toUnicode(mail.group(2)))
        : Optional.empty();
  }

  /// Whether words show an address, however they write its beginning.
  public static boolean shows(String words, Address address) {
    return spoken(address)
        .map(Addresses::bareOf)
        .filter(bare -> words.toLowerCase(Locale.ROOT).contains(bare))
        .isPresent();
  }

  private static String bareOf(String spoken) {
    return spoken.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  /// Undoes [#encoded] where that gives letters; other octets stay as they are.
  private static String decoded(String path) {
    return OCTETS
        .matcher(path)
        .replaceAll(found -> {
          var bytes = HexFormat.of().parseHex(found.group().replace("%", ""));
          var text = new String(bytes, StandardCharsets.UTF_8);
          return Matcher.quoteReplacement(LETTERS.matcher(text).matches() ? text : found.group());
        });
  }

  /// A web address found in running text.
  public record Found(int start, int end, Target target) {}

  /// The web addresses in `text` that have neither a scheme nor `www.`: `youtube.com/x`,
  /// `example.org`.
  public static List<Found> bare(String text) {
    if (text.indexOf('.') < 0) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    var matcher = BARE.matcher(text);
    while (matcher.find()) {
      if (isHost(matcher)) {
        int end = withoutStop(text, matcher.start(), matcher.end());
        read(text.substring(matcher.start(), end))
            .ifPresent(target -> found.add(new Found(matcher.start(), end, target)));
      }
    }
    return found;
  }

  private static boolean isBare(String text) {
    var matcher = BARE.matcher(text);
    return matcher.matches() && isHost(matcher);
  }

  private static boolean isHost(Matcher matcher) {
    String ending = matcher.group(2);
    return PLAIN.contains(ending) || (COUNTRIES.contains(ending) && matcher.group(3) != null);
  }

  /// Leaves the stop that ends a sentence out of the address.
  private static int withoutStop(String text, int start, int end) {
    int last = end;
    while (last > start && ".,;:!?)…'’\"".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /// The host in ASCII, as RFC 3490 writes letters of other scripts.
  private static Optional<String> host(String written) {
    try {
      String ascii = IDN.toASCII(written.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
      return ascii.matches("[a-z0-9.:\\[\\]@_-]+") ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Every octet that RFC 3986 does not allow in a path or query as `%XX`; PDF asks for ASCII.
  private static String encoded(String path) {
    var out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 127 && "\"<>\\^`{|}".indexOf(b) < 0) {
        out.append((char) b);
      } else {
        out.append("%%%02X".formatted(b & 0xFF));
      }
    }
    return out.toString();
  }
}
