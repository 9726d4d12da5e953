package org.quoin.issue;

import java.util.Optional;

/// Page one: nameplate, one strong photo and the list of what is inside.
///
/// @param contentsTitle the words over the list; the issue's language supplies them when missing
/// @param contents whether the list is wanted
public record Cover(Optional<Figure> photo, Optional<String> contentsTitle, boolean contents) {}
