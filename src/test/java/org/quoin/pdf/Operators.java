package org.quoin.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// A content stream as lines, one operator a line: `0 0 0 1 k`.
final class Operators {
  private Operators() {}

  static List<String> of(PDContentStream content) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var token : new PDFStreamParser(content).parse()) {
      switch (token) {
        case Operator operator -> {
          lines.add(line.append(operator.getName()).toString());
          line.setLength(0);
        }
        case COSName name -> line.append('/').append(name.getName()).append(' ');
        case COSInteger number -> line.append(number.intValue()).append(' ');
        case COSFloat number -> line.append(number.floatValue()).append(' ');
        case COSBase other -> line.append(other.getClass().getSimpleName()).append(' ');
        default -> throw new IllegalStateException("unknown token " + token);
      }
    }
    // The operators of the forms it shows belong to it.
    for (var name : content.getResources().getXObjectNames()) {
      if (content.getResources().getXObject(name) instanceof PDFormXObject form) {
        lines.addAll(of(form));
      }
    }
    return lines;
  }
}
