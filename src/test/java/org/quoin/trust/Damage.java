package org.quoin.trust;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Breaks a text file as slips, cut transfers, other encodings and mischief break it.
final class Damage {
  private static final String[] NUMBERS = {
    "1e999999999",
    "-1",
    "0",
    "99999999999999999999",
    "1E-400",
    "0.1".repeat(1) + "0".repeat(500),
    "2147483648",
    "-2147483649",
    "NaN",
    "1e5",
    "007",
    "9".repeat(5000)
  };

  private final Random random;

  Damage(Random random) {
    this.random = random;
  }

  byte[] of(String text) {
    var broken = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      broken = broken(broken);
    }
    return cut(broken.getBytes(StandardCharsets.UTF_8));
  }

  private String broken(String text) {
    int at = random.nextInt(text.length() + 1);
    return switch (random.nextInt(12)) {
      case 0 -> after(text, "{", "\"title\": \"twice\",");
      case 1 -> after(text, "{", "\"id\": \"a1\", \"id\": \"a1\",");
      case 2 -> after(text, ":", NUMBERS[random.nextInt(NUMBERS.length)] + ",\"x\":");
      case 3 -> after(text, ":", deep("["));
      case 4 -> after(text, ":", deep("{\"a\":"));
      case 5 -> text.substring(0, at) + "\u0000" + text.substring(at);
      case 6 -> text.substring(0, at) + "\\uD800" + text.substring(at);
      case 7 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + span()));
      case 8 -> text.substring(0, at) + text.substring(at / 2, at) + text.substring(at);
      case 9 -> text.replace(random.nextBoolean() ? "\"" : ",", random.nextBoolean() ? "“" : "");
      case 10 -> after(text, ",", "\"headlin\": 3,");
      default -> "\uFEFF".repeat(1 + random.nextInt(2)) + text;
    };
  }

  private int span() {
    return random.nextInt(30);
  }

  private String deep(String opening) {
    return opening.repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 80));
  }

  /// Puts words after one of the places where a mark stands.
  private String after(String text, String mark, String words) {
    int at = text.indexOf(mark, random.nextInt(text.length() + 1));
    return at < 0 ? text : text.substring(0, at + 1) + words + text.substring(at + 1);
  }

  /// Half of the time the bytes themselves are cut off or changed, letters in the middle.
  private byte[] cut(byte[] bytes) {
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      case 2 -> {
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        yield bytes;
      }
      default -> bytes;
    };
  }
}
