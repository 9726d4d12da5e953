package org.quoin.style;

/// Which face of a family: `Source Serif 4`, bold, italic.
public record FaceKey(String family, boolean bold, boolean italic) {
  @Override
  public String toString() {
    return family + (bold ? " Bold" : "") + (italic ? " Italic" : "");
  }
}
