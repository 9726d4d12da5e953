package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;
import org.quoin.preflight.mark.Coat.Device;

/// Colours that mean whatever a device makes of them: only those of the output intent's own kind
/// are fit to print. Grey goes with RGB and with CMYK.
final class DeviceColourCheck implements MarkCheck {
  private final Findings findings;
  private final int components;
  private final Map<Device, Rectangle2D> first = new EnumMap<>(Device.class);

  /// @param components of the output intent: 4 for CMYK, 3 for RGB, 1 for grey
  DeviceColourCheck(Findings findings, int components) {
    this.findings = findings;
    this.components = components;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    for (var device : mark.coat().devices()) {
      if (!fits(device)) {
        first.putIfAbsent(device, mark.bounds());
      }
    }
  }

  private boolean fits(Device device) {
    return switch (device) {
      case GREY -> true;
      case RGB -> components == 3;
      case CMYK -> components == 4;
    };
  }

  @Override
  public void turn(PageFrame page) {
    first.forEach((device, place) ->
        findings.error(
            Check.DEVICE_COLOUR,
            page.number(),
            page.place(place),
            switch (device) {
              case GREY -> throw new IllegalStateException("grey goes with every intent");
              case RGB ->
                  "Colours are in RGB without a profile: nobody can say which inks they are.";
              case CMYK ->
                  "Colours are in CMYK, but the file is made for another printing condition.";
            }));
    first.clear();
  }
}
