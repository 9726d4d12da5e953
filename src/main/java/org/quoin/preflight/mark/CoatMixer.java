package org.quoin.preflight.mark;

import java.awt.geom.Area;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.quoin.preflight.mark.Coat.Device;
import org.quoin.preflight.plate.ColourSpaces;
import org.quoin.preflight.plate.Inks;
import org.quoin.preflight.plate.Laying;

/// Reads the coat of the next mark off the graphics state and the groups it lies in.
final class CoatMixer {
  private final ColourSpaces spaces;
  private double opacity = 1;
  private boolean multiplying;
  private int masks;
  private int patterns;

  CoatMixer(ColourSpaces spaces) {
    this.spaces = spaces;
  }

  /// What a group or pattern adds to the coats of all that is in it; kept until it ends.
  record Kept(double opacity, boolean multiplying, int masks, int patterns) {}

  Kept enterGroup(PDGraphicsState state) {
    var kept = new Kept(opacity, multiplying, masks, patterns);
    opacity *= state.getNonStrokeAlphaConstant();
    multiplying |= multiplies(state);
    masks += state.getSoftMask() == null ? 0 : 1;
    return kept;
  }

  /// Patterns within patterns beyond this depth are left alone: some file will go round in a ring.
  boolean isDeep() {
    return patterns >= 3;
  }

  Kept enterPattern() {
    var kept = new Kept(opacity, multiplying, masks, patterns);
    patterns++;
    return kept;
  }

  void leave(Kept kept) {
    opacity = kept.opacity();
    multiplying = kept.multiplying();
    masks = kept.masks();
    patterns = kept.patterns();
  }

  Coat filling(PDGraphicsState state) throws IOException {
    return coat(
        state,
        state.getNonStrokingColor(),
        state.isNonStrokingOverprint(),
        state.getNonStrokeAlphaConstant());
  }

  Coat stroking(PDGraphicsState state) throws IOException {
    return coat(state, state.getStrokingColor(), state.isOverprint(), state.getAlphaConstant());
  }

  /// The coat of an image, whose inks are its own.
  Coat image(PDGraphicsState state, PDColorSpace space) throws IOException {
    return new Coat(
        Inks.UNKNOWN,
        Devices.of(space),
        isRegistration(space),
        laying(state, space, false, state.getNonStrokeAlphaConstant()),
        masks > 0 || state.getSoftMask() != null,
        patterns > 0,
        clip(state));
  }

  Coat shading(PDGraphicsState state, PDShading shading) throws IOException {
    var space = shading.getColorSpace();
    return new Coat(
        Shadings.darkest(shading, spaces),
        Devices.of(space),
        isRegistration(space),
        laying(state, space, state.isNonStrokingOverprint(), state.getNonStrokeAlphaConstant()),
        masks > 0 || state.getSoftMask() != null,
        patterns > 0,
        clip(state));
  }

  private Coat coat(PDGraphicsState state, PDColor colour, boolean overprint, double alpha)
      throws IOException {
    var space = colour.getColorSpace();
    var inks = Inks.UNKNOWN;
    Set<Device> devices = EnumSet.noneOf(Device.class);
    if (space instanceof PDPattern pattern) {
      if (pattern.getPattern(colour) instanceof PDShadingPattern shaded
          && shaded.getShading() != null) {
        inks = Shadings.darkest(shaded.getShading(), spaces);
        devices = Devices.of(shaded.getShading().getColorSpace());
      }
    } else {
      inks = inks(space, colour);
      devices = Devices.of(space);
    }
    return new Coat(
        inks,
        devices,
        isRegistration(space),
        laying(state, space, overprint, alpha),
        masks > 0 || state.getSoftMask() != null,
        patterns > 0,
        clip(state));
  }

  private Inks inks(PDColorSpace space, PDColor colour) {
    var components = colour.getComponents();
    return components.length < space.getNumberOfComponents()
        ? Inks.UNKNOWN
        : spaces.separating(space).inks(components);
  }

  private Laying laying(
      PDGraphicsState state, PDColorSpace space, boolean overprint, double alpha) {
    boolean named = space instanceof PDSeparation || space instanceof PDDeviceN;
    return new Laying(
        overprint,
        named,
        state.getOverprintMode() == 1,
        (float) (alpha * opacity),
        multiplying || multiplies(state));
  }

  /// Of the sixteen ways to blend, those that darken are taken for multiplying and the others for
  /// covering: ink is never counted too low where it adds up.
  private static boolean multiplies(PDGraphicsState state) {
    var mode = state.getBlendMode();
    return mode == BlendMode.MULTIPLY || mode == BlendMode.DARKEN || mode == BlendMode.COLOR_BURN;
  }

  private static boolean isRegistration(PDColorSpace space) {
    return space instanceof PDSeparation separation
        && ColourSpaces.ALL.equals(separation.getColorantName());
  }

  private static Area clip(PDGraphicsState state) {
    return state.getCurrentClippingPath();
  }
}
