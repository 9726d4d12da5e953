package org.quoin.issue;

import org.quoin.issue.Setting.Keys;

/// The theme an issue names and the keys it sets anew.
public record ThemeChoice(String name, Keys overrides) {}
