package org.quoin.issue.json;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Where in a JSON text a value stands, counted in UTF-16 units.
///
/// @param keyFrom where its key starts, in a list the value itself
/// @param from its first unit
/// @param to behind its last unit
/// @param words of a text, unescaped
record TokenSpan(int keyFrom, int from, int to, Optional<String> words) {
  /// Every value by its pointer, in the order of the text; empty where it is no JSON.
  static Optional<SequencedMap<String, TokenSpan>> find(String text) {
    var spans = new LinkedHashMap<String, TokenSpan>();
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      value(parser, text, "", start(parser), spans);
      return Optional.of(spans);
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static void value(
      JsonParser parser,
      String text,
      String pointer,
      int keyFrom,
      SequencedMap<String, TokenSpan> spans) {
    int from = start(parser);
    var token = parser.currentToken();
    // Holds the place in the order: what is within comes after it.
    spans.put(pointer, new TokenSpan(keyFrom, from, from, Optional.empty()));
    Optional<String> words = Optional.empty();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        int key = start(parser);
        var name = parser.currentName().replace("~", "~0").replace("/", "~1");
        parser.nextToken();
        value(parser, text, pointer + "/" + name, key, spans);
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, text, pointer + "/" + i, start(parser), spans);
      }
    }
    // A text is read to its end only when it is asked for.
    var written = parser.getString();
    if (token == JsonToken.VALUE_STRING) {
      words = Optional.of(written);
    }
    spans.put(pointer, new TokenSpan(keyFrom, from, end(parser, written), words));
  }

  private static int start(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  /// Numbers and words end after what is written; the parser may have looked one further.
  private static int end(JsonParser parser, String written) {
    return parser.currentToken().isNumeric() || parser.currentToken().isBoolean()
        ? start(parser) + written.length()
        : Math.toIntExact(parser.currentLocation().getCharOffset());
  }
}
