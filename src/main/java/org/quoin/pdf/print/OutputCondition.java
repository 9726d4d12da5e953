package org.quoin.pdf.print;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.pdf.file.IccProfile;

/// The printing condition a file is made for: press, paper and ink, as a profile.
///
/// @param identifier in the register of characterizations at color.org, or `Custom`
/// @param name for people
public record OutputCondition(byte[] profile, String identifier, String name) {
  private static final String REGISTER = "http://www.color.org";
  private static final String CUSTOM = "Custom";

  /// Words in a profile's name that tell which registered characterization it was made from.
  private static final Map<String, String> REGISTERED =
      new TreeMap<>(
          Map.of(
              "ISO Coated v2", "FOGRA39",
              "FOGRA39", "FOGRA39",
              "PSO Coated v3", "FOGRA51",
              "FOGRA51", "FOGRA51",
              "PSO Uncoated v3", "FOGRA52",
              "FOGRA52", "FOGRA52",
              "PSO Uncoated ISO12647", "FOGRA47",
              "SNAP", "CGATS TR 002",
              "GRACoL2006", "CGATS TR 006"));

  /// Whether a file is the profile of a printing condition in four inks.
  public static boolean isOne(Path file) {
    return isOne(IccProfile.read(file));
  }

  private static boolean isOne(byte[] profile) {
    return IccProfile.fits(profile, 4) && IccProfile.isOutput(profile);
  }

  /// @throws IllegalArgumentException when the file is no profile of a CMYK printing condition
  static OutputCondition read(Path file) {
    var profile = IccProfile.read(file);
    if (!isOne(profile)) {
      throw new IllegalArgumentException(
          file.getFileName() + " is not the ICC profile of a CMYK printing condition");
    }
    var name = name(profile);
    var identifier =
        REGISTERED.entrySet().stream()
            .filter(known -> name.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(CUSTOM);
    return new OutputCondition(profile, identifier, name);
  }

  /// The profile's `desc` tag: its ASCII form in version 2 (ICC.1:2001, 6.5.17), the first record
  /// of its UTF-16 form in version 4 (ICC.1:2010, 10.13).
  private static String name(byte[] profile) {
    int count = number(profile, 128);
    for (int i = 0; i < count; i++) {
      int entry = 132 + 12 * i;
      if (four(profile, entry).equals("desc")) {
        int at = number(profile, entry + 4);
        return four(profile, at).equals("mluc")
            ? new String(
                profile,
                at + number(profile, at + 24),
                number(profile, at + 20),
                StandardCharsets.UTF_16BE)
            : new String(profile, at + 12, number(profile, at + 8) - 1, StandardCharsets.ISO_8859_1)
                .replace("\0", "");
      }
    }
    return CUSTOM;
  }

  private static String four(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  PdfDictionary intent(PdfIndirectReference embedded) {
    var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFX);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(identifier));
    intent.put(PdfName.OUTPUTCONDITION, new PdfString(name, PdfObject.TEXT_UNICODE));
    intent.put(PdfName.INFO, new PdfString(name, PdfObject.TEXT_UNICODE));
    if (!identifier.equals(CUSTOM)) {
      intent.put(PdfName.REGISTRYNAME, new PdfString(REGISTER));
    }
    intent.put(PdfName.DESTOUTPUTPROFILE, embedded);
    return intent;
  }
}
