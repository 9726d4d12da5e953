package org.quoin.preflight.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Kinds of objects that PDF/X-4 does not allow, wherever they hang. Each kind is told once a page.
final class ObjectCheck implements ObjectWalk.Visitor {
  private static final COSName POSTSCRIPT = COSName.getPDFName("PS");
  private static final COSName SECOND_SUBTYPE = COSName.getPDFName("Subtype2");
  private static final COSName OPI = COSName.getPDFName("OPI");
  private static final COSName ALTERNATES = COSName.getPDFName("Alternates");
  private static final COSName REFERENCE = COSName.getPDFName("Ref");
  private static final COSName TRANSFER_2 = COSName.getPDFName("TR2");
  private static final COSName HALFTONE_PHASE = COSName.getPDFName("HTP");
  private static final COSName HALFTONE_TYPE = COSName.getPDFName("HalftoneType");
  private static final COSName HALFTONE_NAME = COSName.getPDFName("HalftoneName");
  private static final COSName SCRIPT = COSName.getPDFName("JS");
  private static final COSName DEFAULT = COSName.getPDFName("Default");
  private static final Set<String> LZW = Set.of("LZWDecode", "LZW");

  private final Findings findings;
  private final GroupCheck groups;
  private final Set<Check> told = EnumSet.noneOf(Check.class);
  private int page = -1;

  ObjectCheck(Findings findings, int components) {
    this.findings = findings;
    this.groups = new GroupCheck(findings, components);
  }

  @Override
  public void see(COSDictionary dictionary, int onPage) {
    if (page != onPage) {
      told.clear();
      page = onPage;
    }
    if (dictionary instanceof COSStream stream) {
      stream(stream);
    }
    actions(dictionary);
    graphicsState(dictionary);
    halftone(dictionary);
    if (groups.isForbidden(dictionary) && told.add(Check.BLENDING_SPACE)) {
      groups.tell(dictionary, page);
    }
  }

  private void stream(COSStream stream) {
    if (filters(stream).stream().anyMatch(LZW::contains)) {
      tell(Check.LZW, "Something is packed with LZW, which PDF/X does not allow.");
    }
    if (stream.containsKey(COSName.F)) {
      tell(Check.OUTSIDE_FILE, "Something that is printed lies in another file.");
    }
    if (POSTSCRIPT.equals(stream.getDictionaryObject(COSName.SUBTYPE))
        || POSTSCRIPT.equals(stream.getDictionaryObject(SECOND_SUBTYPE))
        || stream.containsKey(POSTSCRIPT) && isForm(stream)) {
      tell(Check.POSTSCRIPT, "There is a piece of PostScript code, which modern presses refuse.");
    }
    if (stream.containsKey(OPI)) {
      tell(Check.SUBSTITUTE_IMAGE, "An image is only a stand-in for another (OPI).");
    }
    if (stream.containsKey(ALTERNATES)) {
      tell(Check.SUBSTITUTE_IMAGE, "An image has alternates, of which any may be printed.");
    }
    if (isForm(stream) && stream.getDictionaryObject(REFERENCE) instanceof COSDictionary) {
      tell(Check.SUBSTITUTE_IMAGE, "A part of the page is only a stand-in for another file.");
    }
  }

  private static boolean isForm(COSStream stream) {
    return COSName.FORM.equals(stream.getDictionaryObject(COSName.SUBTYPE));
  }

  private static List<String> filters(COSStream stream) {
    var names = new ArrayList<String>();
    COSBase filter = stream.getDictionaryObject(COSName.FILTER);
    if (filter instanceof COSName name) {
      names.add(name.getName());
    } else if (filter instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getName(i, ""));
      }
    }
    return names;
  }

  private void actions(COSDictionary dictionary) {
    if (dictionary.containsKey(SCRIPT)
        || COSName.JAVA_SCRIPT.equals(dictionary.getDictionaryObject(COSName.S))) {
      tell(Check.ACTION, "There is a JavaScript in the file.");
    } else if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary
        || dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary
        || dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action
            && action.getDictionaryObject(COSName.S) instanceof COSName) {
      tell(Check.ACTION, "There is an action in the file, which a press cannot carry out.");
    }
  }

  /// Soft masks have a transfer function of their own, which is allowed; their key S tells them.
  private void graphicsState(COSDictionary dictionary) {
    if (dictionary.containsKey(COSName.S)) {
      return;
    }
    if (dictionary.containsKey(COSName.TR)
        || dictionary.containsKey(TRANSFER_2)
            && !DEFAULT.equals(dictionary.getDictionaryObject(TRANSFER_2))) {
      tell(Check.TRANSFER_CURVE, "There is a transfer curve in the file.");
    }
    if (dictionary.containsKey(HALFTONE_PHASE)) {
      tell(Check.HALFTONE, "The file sets the phase of the screen.");
    }
  }

  /// Types 1 and 5 are the plain ones; a name asks for a screen of one certain device.
  private void halftone(COSDictionary dictionary) {
    if (dictionary.getDictionaryObject(HALFTONE_TYPE) instanceof COSInteger type
        && (type.intValue() != 1 && type.intValue() != 5
            || dictionary.containsKey(HALFTONE_NAME))) {
      tell(Check.HALFTONE, "The file brings a screen of its own.");
    }
  }

  private void tell(Check check, String sentence) {
    if (told.add(check)) {
      findings.error(check, page, Optional.empty(), sentence);
    }
  }
}
