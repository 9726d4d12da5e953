package org.quoin.preflight.standard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The printing condition that a file names.
///
/// @param count how many of the kind that PDF/X asks for there are
/// @param identifier of the condition; empty where it is missing
/// @param embedded whether there is a profile at all
/// @param profile its bytes, where they can be read and are an ICC profile's
public record OutputIntent(
    int count, Optional<String> identifier, boolean embedded, Optional<byte[]> profile) {
  private static final COSName PDFX = COSName.getPDFName("GTS_PDFX");
  private static final int HEADER = 128;

  public static OutputIntent of(PDDocument document) {
    var intents = new ArrayList<COSDictionary>();
    if (document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OUTPUT_INTENTS)
        instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary intent
            && PDFX.equals(intent.getDictionaryObject(COSName.S))) {
          intents.add(intent);
        }
      }
    }
    return intents.isEmpty()
        ? new OutputIntent(0, Optional.empty(), false, Optional.empty())
        : of(intents);
  }

  private static OutputIntent of(List<COSDictionary> intents) {
    var first = intents.getFirst();
    COSBase stream = first.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
    return new OutputIntent(
        intents.size(),
        Optional.ofNullable(first.getString(COSName.OUTPUT_CONDITION_IDENTIFIER))
            .filter(text -> !text.isBlank()),
        stream instanceof COSStream,
        stream instanceof COSStream profile ? bytes(profile) : Optional.empty());
  }

  private static Optional<byte[]> bytes(COSStream stream) {
    try (var input = stream.createInputStream()) {
      var bytes = input.readAllBytes();
      return bytes.length > HEADER && four(bytes, 36).equals("acsp")
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException undecodable) {
      return Optional.empty();
    }
  }

  /// The profile's device class (ICC.1:2010, 7.2.5): `prtr` for a press.
  public String deviceClass() {
    return profile.map(bytes -> four(bytes, 12)).orElse("");
  }

  /// How many inks or colours the condition has; 4 where it does not say.
  public int components() {
    return switch (profile.map(bytes -> four(bytes, 16)).orElse("CMYK")) {
      case "RGB " -> 3;
      case "GRAY" -> 1;
      default -> 4;
    };
  }

  private static String four(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
