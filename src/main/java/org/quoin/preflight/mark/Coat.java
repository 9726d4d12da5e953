package org.quoin.preflight.mark;

import java.awt.geom.Area;
import java.util.Set;
import org.quoin.preflight.plate.Inks;
import org.quoin.preflight.plate.Laying;

/// The colour of a mark and how it is laid on the page.
///
/// @param devices colour spaces without a profile of their own that it comes from
/// @param registration whether it prints on every plate by name
/// @param laying with the opacity of the groups it lies in
/// @param masked whether a soft mask thins it, by how much is not known
/// @param repeated whether it is part of a pattern, so that its place says nothing
/// @param clip what of the page shows; null for all
public record Coat(
    Inks inks,
    Set<Device> devices,
    boolean registration,
    Laying laying,
    boolean masked,
    boolean repeated,
    Area clip) {
  /// A colour space that means whatever the device makes of it.
  public enum Device {
    GREY,
    RGB,
    CMYK
  }

  Coat with(Inks other) {
    return new Coat(other, devices, registration, laying, masked, repeated, clip);
  }
}
