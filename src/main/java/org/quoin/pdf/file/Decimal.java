package org.quoin.pdf.file;

/// Writes thousandths as PDF numbers: exact, as short as they can be, the same on every machine.
public final class Decimal {
  private Decimal() {}

  /// `1500` is `1.5`, `-20` is `-.02`, `3000` is `3`.
  public static StringBuilder append(StringBuilder out, long thousandths) {
    long rest = thousandths;
    if (rest < 0) {
      out.append('-');
      rest = -rest;
    }
    long whole = rest / 1000;
    int part = (int) (rest % 1000);
    if (whole != 0 || part == 0) {
      out.append(whole);
    }
    if (part != 0) {
      out.append('.').append((char) ('0' + part / 100));
      if (part % 100 != 0) {
        out.append((char) ('0' + part / 10 % 10));
        if (part % 10 != 0) {
          out.append((char) ('0' + part % 10));
        }
      }
    }
    return out;
  }

  public static String of(long thousandths) {
    return append(new StringBuilder(), thousandths).toString();
  }
}
