package org.quoin.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the marks look like: plain shapes as SVG, and the words beside or below them.
final class MarkDesigns {
  private static final String SANS = "source-sans/SourceSans3-Bold.ttf";
  private static final String SEMIBOLD = "source-sans/SourceSans3-Semibold.ttf";
  private static final String SERIF = "source-serif-display/SourceSerif4Display-Bold.ttf";
  private static final String ROMAN = "source-serif-display/SourceSerif4Display-Regular.ttf";

  /// @param shapes elements of SVG
  record Mark(
      String name, String title, int width, int height, List<String> shapes, List<Word> words) {}

  /// A line of words.
  ///
  /// @param x its left end, or its middle when centred
  record Word(
      String text,
      double x,
      double y,
      double size,
      String colour,
      String face,
      double spacing,
      boolean centred) {}

  private MarkDesigns() {}

  static List<Mark> all() {
    return List.of(
        mission(),
        northernLights(),
        aurelia(),
        meridian(),
        harbour(),
        blueAtlas(),
        solis(),
        norrland(),
        openHands());
  }

  /// A wedge under a bridge: what locks, and what leads across.
  private static Mark mission() {
    return new Mark(
        "mission",
        "Mission for Safe Migration",
        520,
        160,
        List.of(
            "<path fill=\"#00758F\" d=\"M12 132V84C12 44 44 12 84 12s72 32 72 72v48h-22V84a50 50 0 0 0-100 0v48z\"/>",
            "<path fill=\"#7FB9C7\" d=\"M52 132V92a32 32 0 0 1 64 0v40H98V92a14 14 0 0 0-28 0v40z\"/>",
            "<path fill=\"#E2A33E\" d=\"M12 150l144-14v14z\"/>"),
        List.of(
            word("Mission for", 184, 76, 48, "#1F3A4A", SERIF),
            word("Safe Migration", 184, 130, 48, "#00758F", SERIF)));
  }

  private static Mark northernLights() {
    var rays = new ArrayList<String>();
    String[] colours = {"#1B4F72", "#1F7A8C", "#2FA58E", "#7CC576", "#B7DE6B"};
    for (int i = 0; i < 5; i++) {
      rays.add(
          "<path fill=\"%s\" d=\"M%d 110C%d 70 %d 60 %d %dC%d 60 %d 74 %d 110z\"/>"
              .formatted(
                  colours[i],
                  14 + 30 * i,
                  8 + 30 * i,
                  30 + 30 * i,
                  26 + 30 * i,
                  34 - 6 * (2 - Math.abs(i - 2)),
                  50 + 30 * i,
                  32 + 30 * i,
                  38 + 30 * i));
    }
    rays.add("<path fill=\"#12344D\" d=\"M8 116h162v8H8z\"/>");
    return new Mark(
        "northern-lights-fund",
        "Northern Lights Fund",
        460,
        140,
        rays,
        List.of(
            word("Northern Lights", 190, 76, 36, "#12344D", SANS),
            spaced("FUND", 191, 112, 26, "#1F7A8C", SEMIBOLD, 9)));
  }

  /// A crown of gold rays over a shield.
  private static Mark aurelia() {
    return new Mark(
        "republic-of-aurelia",
        "Republic of Aurelia",
        240,
        260,
        List.of(
            "<path fill=\"#8C1D2F\" d=\"M60 62h120v62c0 36-26 58-60 72-34-14-60-36-60-72z\"/>",
            "<path fill=\"#D9A441\" d=\"M120 80l10 26 28 2-22 17 8 27-24-16-24 16 8-27-22-17 28-2z\"/>",
            "<path fill=\"#D9A441\" d=\"M58 52l6-34 20 20 16-28 20 26 20-26 16 28 20-20 6 34z\"/>"),
        List.of(
            centred("Republic of", 120, 222, 22, "#5A1420", ROMAN),
            centred("AURELIA", 120, 252, 30, "#8C1D2F", SERIF)));
  }

  private static Mark meridian() {
    return new Mark(
        "meridian-aid",
        "Meridian Aid",
        420,
        140,
        List.of(
            "<circle cx=\"70\" cy=\"70\" r=\"54\" fill=\"none\" stroke=\"#27408B\" stroke-width=\"9\"/>",
            "<ellipse cx=\"70\" cy=\"70\" rx=\"24\" ry=\"54\" fill=\"none\" stroke=\"#27408B\" stroke-width=\"7\"/>",
            "<path d=\"M16 70h108\" stroke=\"#27408B\" stroke-width=\"7\" fill=\"none\"/>",
            "<path d=\"M70 8v124\" stroke=\"#E4572E\" stroke-width=\"9\" stroke-linecap=\"round\" fill=\"none\"/>"),
        List.of(
            word("meridian", 146, 80, 54, "#27408B", SANS),
            word("aid", 146, 122, 40, "#E4572E", SANS)));
  }

  private static Mark harbour() {
    return new Mark(
        "harbour-foundation",
        "Harbour Foundation",
        480,
        130,
        List.of(
            "<rect x=\"8\" y=\"10\" width=\"110\" height=\"110\" rx=\"14\" fill=\"#0B3C49\"/>",
            "<path fill=\"#F4EBD9\" d=\"M58 24h10v52H58z\"/>",
            "<path fill=\"#F4EBD9\" d=\"M72 30c18 8 26 22 26 42H72z\"/>",
            "<path fill=\"#F2A65A\" d=\"M54 36C38 44 30 56 28 72h26z\"/>",
            "<path fill=\"#F4EBD9\" d=\"M22 80h82c-4 14-14 22-28 22H50c-14 0-24-8-28-22z\"/>"),
        List.of(
            word("Harbour", 138, 62, 50, "#0B3C49", SERIF),
            word("Foundation", 138, 110, 42, "#0B3C49", ROMAN)));
  }

  private static Mark blueAtlas() {
    return new Mark(
        "blue-atlas-fund",
        "Blue Atlas Fund",
        260,
        230,
        List.of(
            "<path fill=\"#9CC9E8\" d=\"M30 150l62-96 36 54 22-30 80 72z\"/>",
            "<path fill=\"#2E6FB7\" d=\"M30 150l62-96 20 30-24 66z\"/>",
            "<path fill=\"#16406F\" d=\"M96 150l54-72 80 72z\"/>",
            "<circle cx=\"186\" cy=\"44\" r=\"22\" fill=\"#F3B53F\"/>"),
        List.of(
            centred("Blue Atlas", 130, 192, 40, "#16406F", SANS),
            wide("FUND", 130, 222, 24, "#2E6FB7", SEMIBOLD, 12)));
  }

  private static Mark solis() {
    var shapes = new ArrayList<String>();
    for (int i = 0; i < 16; i++) {
      double angle = Math.PI * i / 8;
      double half = 0.085;
      shapes.add(
          String.format(
              Locale.ROOT,
              "<path fill=\"%s\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fz\"/>",
              i % 2 == 0 ? "#E8871E" : "#F6B93B",
              75 + 40 * Math.cos(angle - 2 * half),
              75 + 40 * Math.sin(angle - 2 * half),
              75 + (i % 2 == 0 ? 68 : 58) * Math.cos(angle),
              75 + (i % 2 == 0 ? 68 : 58) * Math.sin(angle),
              75 + 40 * Math.cos(angle + 2 * half),
              75 + 40 * Math.sin(angle + 2 * half)));
    }
    shapes.add("<circle cx=\"75\" cy=\"75\" r=\"35\" fill=\"#E8871E\"/>");
    shapes.add("<path fill=\"#fff\" d=\"M53 92V66h9v26zm17 0V56h9v36zm17 0V46h9v46z\"/>");
    return new Mark(
        "solis-development-bank",
        "Solis Development Bank",
        500,
        150,
        shapes,
        List.of(
            spaced("SOLIS", 168, 74, 54, "#7A3E0A", SANS, 8),
            word("Development Bank", 169, 116, 34, "#7A3E0A", SEMIBOLD)));
  }

  private static Mark norrland() {
    return new Mark(
        "kingdom-of-norrland",
        "Kingdom of Norrland",
        480,
        120,
        List.of(
            "<rect x=\"6\" y=\"14\" width=\"138\" height=\"92\" fill=\"#1F5A3D\"/>",
            "<path fill=\"#fff\" d=\"M44 14h22v92H44zM6 49h138v22H6z\"/>",
            "<path fill=\"#B8292F\" d=\"M50 14h10v92H50zM6 55h138v10H6z\"/>"),
        List.of(
            word("Kingdom of", 166, 54, 34, "#1F5A3D", ROMAN),
            word("Norrland", 166, 102, 50, "#1F5A3D", SERIF)));
  }

  private static Mark openHands() {
    return new Mark(
        "open-hands-trust",
        "Open Hands Trust",
        260,
        220,
        List.of(
            "<path fill=\"#6B3FA0\" d=\"M126 150C92 144 66 122 58 84c-2-11 13-15 17-4 6 16 13 27 24 35L82 56c-3-12 13-17 18-5l22 55z\"/>",
            "<path fill=\"#D8487E\" d=\"M134 150c34-6 60-28 68-66 2-11-13-15-17-4-6 16-13 27-24 35l17-59c3-12-13-17-18-5l-22 55z\"/>",
            "<circle cx=\"130\" cy=\"46\" r=\"19\" fill=\"#F3B53F\"/>"),
        List.of(
            centred("Open Hands", 130, 188, 36, "#4A2A72", SANS),
            wide("TRUST", 130, 214, 20, "#D8487E", SEMIBOLD, 10)));
  }

  private static Word word(
      String text, double x, double y, double size, String colour, String face) {
    return new Word(text, x, y, size, colour, face, 0, false);
  }

  private static Word spaced(
      String text, double x, double y, double size, String colour, String face, double spacing) {
    return new Word(text, x, y, size, colour, face, spacing, false);
  }

  private static Word centred(
      String text, double x, double y, double size, String colour, String face) {
    return new Word(text, x, y, size, colour, face, 0, true);
  }

  private static Word wide(
      String text, double x, double y, double size, String colour, String face, double spacing) {
    return new Word(text, x, y, size, colour, face, spacing, true);
  }
}
