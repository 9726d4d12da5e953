package org.quoin.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quoin.font.FontBook;
import org.quoin.issue.Issue;
import org.quoin.picture.Image;
import org.quoin.style.Ink;
import org.quoin.style.Theme;

/// All that a web page is made from.
///
/// @param issue with its page references filled in
/// @param images by the path that names them in the issue
/// @param inks of the sections, by section id
/// @param dateline issue, date and place in one line
public record WebIssue(
    Issue issue,
    Theme theme,
    FontBook fonts,
    Map<String, Image> images,
    Map<String, Ink> inks,
    String dateline) {
  public WebIssue {
    images = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(images));
    inks = Map.copyOf(inks);
  }

  Ink ink(String section) {
    return inks.getOrDefault(section, Ink.BLACK);
  }
}
