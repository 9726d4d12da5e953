package org.quoin.picture;

import com.github.weisj.jsvg.renderer.PlatformSupport;
import java.awt.image.ImageObserver;

/// What the SVG library asks of its surroundings: no screen, no component, one font family.
record ArtworkPlatform(String fontFamily) implements PlatformSupport {
  @Override
  public ImageObserver imageObserver() {
    return null;
  }

  @Override
  public TargetSurface targetSurface() {
    return null;
  }
}
