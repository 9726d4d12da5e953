package org.quoin.preflight.standard;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// In which colours transparency is reckoned: if not in those of the press, everything in a group
/// goes through RGB, and pure black comes out mixed.
final class GroupCheck {
  private final Findings findings;
  private final int components;

  GroupCheck(Findings findings, int components) {
    this.findings = findings;
    this.components = components;
  }

  /// A group says in what it blends; a soft mask's group may blend in grey, since only its
  /// lightness counts.
  boolean isForbidden(COSDictionary dictionary) {
    if (!(dictionary.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group)
        || !COSName.TRANSPARENCY.equals(group.getDictionaryObject(COSName.S))) {
      return false;
    }
    COSBase space = group.getDictionaryObject(COSName.CS);
    if (space == null) {
      return false;
    }
    int own = components(space);
    return own != components && own != 1;
  }

  private static int components(COSBase space) {
    try {
      return PDColorSpace.create(space).getNumberOfComponents();
    } catch (IOException | RuntimeException unreadable) {
      // A colour space that cannot be read fits none.
      return -1;
    }
  }

  void tell(COSDictionary dictionary, int page) {
    var group = (COSDictionary) dictionary.getDictionaryObject(COSName.GROUP);
    int own = components(group.getDictionaryObject(COSName.CS));
    findings.error(
        Check.BLENDING_SPACE,
        page,
        Optional.empty(),
        "Transparency is reckoned in %s, not in the inks of the press."
            .formatted(own == 3 ? "RGB" : "another colour space"));
  }
}
