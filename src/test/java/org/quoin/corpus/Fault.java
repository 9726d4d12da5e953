package org.quoin.corpus;

/// Something on finished pages that ought not to be there.
///
/// @param page 0 where it is of the whole issue
record Fault(Kind kind, int page, String words) {
  /// What is counted; most must never be, and those of the craft not once in a thousand pages.
  enum Kind {
    CRASH("builds that crashed"),
    UNTOLD("builds without files and without a word why"),
    REFUSED("issues free to grow that were said not to fit"),
    TEXT_LOST("paragraphs lost"),
    TEXT_DOUBLED("paragraphs doubled or strange"),
    OUT_OF_ORDER("paragraphs out of reading order"),
    FIGURE_LOST("figures not on any page"),
    OVERLAP("marks over one another"),
    OUTSIDE("marks outside the type area"),
    UNEVEN_PAGE("pages whose columns end uneven, the section going on"),
    UNEVEN_END("sections whose last columns are not level"),
    UNEVEN_STORY("stories whose columns are not level over the next"),
    HOLE("pages that end no section and are less than 95 % full"),
    WIDOW("widows"),
    ORPHAN("orphans"),
    STRANDED("stranded headings"),
    CAPTION_AWAY("captions away from their figures"),
    FIGURE_FAR("figures more than a page from their anchor"),
    PIN_BROKEN("pins and page counts not kept");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
