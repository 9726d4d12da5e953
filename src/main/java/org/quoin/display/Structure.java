package org.quoin.display;

import java.util.Map;
import java.util.Optional;
import org.quoin.galley.Copy;

/// What every mark means: the structure tree, and which leaf each piece of copy and each picture
/// belongs to.
///
/// @param copies by number
/// @param leaves of copy, by number: one for each of its runs
/// @param pictures leaves by number; a picture without one is decoration
/// @param jumps leaves of jump lines, by their ids
record Structure(
    StructureNode tree,
    Map<Integer, Copy> copies,
    Map<Integer, int[]> leaves,
    Map<Integer, Integer> pictures,
    Map<String, Integer> jumps) {

  Tag ofRun(int copy, int run) {
    var own = leaves.get(copy);
    return own == null ? Tag.Artifact.LAYOUT : new Tag.Content(own[run]);
  }

  Tag ofJump(String story, boolean onward) {
    return new Tag.Content(jumps.get(StructureBuilder.jumpId(story, onward)));
  }

  Tag ofPicture(int number) {
    return Optional.ofNullable(pictures.get(number))
        .<Tag>map(Tag.Content::new)
        .orElse(Tag.Artifact.LAYOUT);
  }
}
