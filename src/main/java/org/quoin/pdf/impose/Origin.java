package org.quoin.pdf.impose;

import java.io.IOException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.quoin.pdf.file.IccProfile;
import org.quoin.pdf.file.PdfFile;

/// What a file says of itself as a whole, for one that is made of its pages.
record Origin(PdfReader reader) {
  void tell(PdfFile file, PdfDictionary catalog, PdfDictionary information) throws IOException {
    if (reader.getTrailer().get(PdfName.INFO) != null) {
      var info = (PdfDictionary) PdfReader.getPdfObject(reader.getTrailer().get(PdfName.INFO));
      for (PdfName key : info.getKeys()) {
        copy(info, key, information);
      }
    }
    var metadata = reader.getMetadata();
    if (metadata != null) {
      var stream = new PdfStream(metadata);
      stream.put(PdfName.TYPE, PdfName.METADATA);
      stream.put(PdfName.SUBTYPE, PdfName.XML);
      catalog.put(PdfName.METADATA, file.add(stream));
    }
    var intents = intents(file);
    if (!intents.isEmpty()) {
      catalog.put(PdfName.OUTPUTINTENTS, intents);
    }
  }

  private PdfArray intents(PdfFile file) throws IOException {
    var copies = new PdfArray();
    var intents = reader.getCatalog().getAsArray(PdfName.OUTPUTINTENTS);
    for (int i = 0; intents != null && i < intents.size(); i++) {
      var intent = intents.getAsDict(i);
      var copy = new PdfDictionary(PdfName.OUTPUTINTENT);
      for (PdfName key : intent.getKeys()) {
        copy(intent, key, copy);
      }
      if (PdfReader.getPdfObject(intent.get(PdfName.DESTOUTPUTPROFILE)) instanceof PRStream icc) {
        var profile = IccProfile.stream(PdfReader.getStreamBytes(icc));
        copy.put(PdfName.DESTOUTPUTPROFILE, file.addDeflated(profile));
      }
      copies.add(file.add(copy));
    }
    return copies;
  }

  /// Texts and names, of which descriptions are made; anything else stays behind.
  private static void copy(PdfDictionary from, PdfName key, PdfDictionary to) {
    var value = PdfReader.getPdfObject(from.get(key));
    if (value instanceof PdfString || value instanceof PdfName) {
      to.put(key, value);
    }
  }

  /// In which a sheet blends what is not opaque: the inks where the file is made for a press.
  PdfObject blendingSpace() {
    return reader.getCatalog().getAsArray(PdfName.OUTPUTINTENTS) == null
        ? PdfName.DEVICERGB
        : PdfName.DEVICECMYK;
  }
}
