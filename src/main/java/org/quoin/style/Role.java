package org.quoin.style;

import java.util.Optional;

/// The job a paragraph does on the page; each has one style in a theme.
public enum Role {
  NAMEPLATE,
  TAGLINE,
  DATELINE,
  CONTENTS_TITLE,
  CONTENTS_ENTRY,
  CONTENTS_DECK,
  CONTENTS_PAGE,
  KICKER,
  HEADLINE,
  DECK,
  BYLINE,
  LEDE,
  BODY,
  SUBHEAD,
  LIST_ITEM,
  QUOTATION,
  TABLE_HEAD,
  TABLE_CELL,
  SALUTATION,
  SIGNATURE,
  CAPTION,
  SIDE_CAPTION,
  CREDIT,
  PULL_QUOTE,
  PULL_QUOTE_BY,
  SIDEBAR_HEADLINE,
  SIDEBAR_BODY,
  FACTS_HEADLINE,
  FACTS_BODY,
  LINK_LIST,
  BRIEF_HEADLINE,
  PANEL_HEADLINE,
  PANEL_BODY,
  PANEL_ENTRY,
  BANNER,
  FOLIO,
  JUMP_LINE;

  /// The role whose style gives what this one's leaves open, so that a theme says each thing once:
  /// whoever makes the captions smaller makes the credits smaller with them. Empty for body text,
  /// where all of them end.
  Optional<Role> parent() {
    return switch (this) {
      case BODY -> Optional.empty();
      case LEDE, SUBHEAD, LIST_ITEM, QUOTATION, SALUTATION, SIGNATURE -> Optional.of(BODY);
      case HEADLINE, DECK, CAPTION, SIDEBAR_BODY -> Optional.of(BODY);
      case NAMEPLATE, CONTENTS_TITLE, BRIEF_HEADLINE, PULL_QUOTE -> Optional.of(HEADLINE);
      case TAGLINE -> Optional.of(DECK);
      case SIDE_CAPTION, KICKER, BYLINE, CREDIT, PULL_QUOTE_BY, DATELINE -> Optional.of(CAPTION);
      case CONTENTS_DECK, TABLE_CELL, LINK_LIST, FOLIO, JUMP_LINE -> Optional.of(CAPTION);
      case BANNER -> Optional.of(KICKER);
      case TABLE_HEAD -> Optional.of(TABLE_CELL);
      case SIDEBAR_HEADLINE, CONTENTS_ENTRY -> Optional.of(SUBHEAD);
      case FACTS_HEADLINE -> Optional.of(SIDEBAR_HEADLINE);
      case PANEL_HEADLINE -> Optional.of(BRIEF_HEADLINE);
      case FACTS_BODY, PANEL_BODY -> Optional.of(SIDEBAR_BODY);
      case PANEL_ENTRY -> Optional.of(PANEL_BODY);
      case CONTENTS_PAGE -> Optional.of(CONTENTS_ENTRY);
    };
  }
}
