package org.quoin.report;

import java.util.List;
import java.util.Locale;
import org.quoin.geometry.Rect;
import org.quoin.preflight.Finding;
import org.quoin.preflight.Profile;
import tools.jackson.core.JsonGenerator;

/// What preflight found, for a tool: an object of `file`, `profile` and `findings`.
public final class FindingJson {
  private FindingJson() {}

  /// Each finding is an object of `check`, `severity`, `source`, `page` (from 1; left out where the
  /// whole file is meant), `place` (`x`, `y`, `width`, `height` in points from the trim's top left
  /// corner), `value`, `limit`, `sentence` and `hint`. What there is not is left out.
  public static String write(String file, Profile profile, List<Finding> findings) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeStringProperty("profile", profile.name());
      json.writeArrayPropertyStart("findings");
      findings.forEach(finding -> finding(json, finding));
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("check", finding.check().id());
    json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("source", finding.check().source().title());
    if (finding.page() > 0) {
      json.writeNumberProperty("page", finding.page());
    }
    finding.place().ifPresent(place -> place(json, place));
    if (!finding.value().isEmpty()) {
      json.writeStringProperty("value", finding.value());
      json.writeStringProperty("limit", finding.limit());
    }
    json.writeStringProperty("sentence", finding.sentence());
    json.writeStringProperty("hint", finding.check().mend());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Rect place) {
    json.writeObjectPropertyStart("place");
    json.writeNumberProperty("x", place.x().points());
    json.writeNumberProperty("y", place.y().points());
    json.writeNumberProperty("width", place.width().points());
    json.writeNumberProperty("height", place.height().points());
    json.writeEndObject();
  }
}
