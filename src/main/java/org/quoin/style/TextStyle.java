package org.quoin.style;

import java.util.Locale;

/// How the letters of a run look.
///
/// @param tracking extra space after each letter in thousandths of the size
/// @param capitals whether letters are turned into capitals
public record TextStyle(
    FaceKey face,
    org.quoin.geometry.Length size,
    Ink ink,
    Figures figures,
    boolean smallCaps,
    boolean capitals,
    int tracking,
    Locale language) {
  /// Which numerals the font should give, where it has a choice.
  public enum Figures {
    LINING,
    OLD_STYLE,
    TABULAR
  }

  public TextStyle withInk(Ink newInk) {
    return new TextStyle(face, size, newInk, figures, smallCaps, capitals, tracking, language);
  }

  public TextStyle withSize(org.quoin.geometry.Length newSize) {
    return new TextStyle(face, newSize, ink, figures, smallCaps, capitals, tracking, language);
  }

  public TextStyle withFace(FaceKey newFace) {
    return new TextStyle(newFace, size, ink, figures, smallCaps, capitals, tracking, language);
  }

  public TextStyle withLanguage(Locale newLanguage) {
    return new TextStyle(face, size, ink, figures, smallCaps, capitals, tracking, newLanguage);
  }

  public TextStyle withSmallCaps(boolean wanted) {
    return new TextStyle(face, size, ink, figures, wanted, capitals, tracking, language);
  }

  public TextStyle withoutCase() {
    return new TextStyle(face, size, ink, figures, false, false, tracking, language);
  }

  public TextStyle withTracking(int wanted) {
    return new TextStyle(face, size, ink, figures, smallCaps, capitals, wanted, language);
  }

  public TextStyle withFigures(Figures wanted) {
    return new TextStyle(face, size, ink, wanted, smallCaps, capitals, tracking, language);
  }
}
