package org.quoin.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON for people to read too: two spaces a level, a line feed at the end.
///
/// Written token by token: a tree of objects would come from a library part that takes four hundred
/// classes to start.
final class JsonText {
  private JsonText() {}

  static String of(Consumer<JsonGenerator> writing) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(new Indented(), text)) {
      writing.accept(json);
    }
    return text + "\n";
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }
}
