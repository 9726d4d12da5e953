package org.quoin.preflight.mark;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.quoin.preflight.mark.Coat.Device;

/// Which device colours a colour space comes down to, through palettes and alternates. A default
/// space that the page names in their place has already been put there by the reader.
final class Devices {
  private Devices() {}

  static Set<Device> of(PDColorSpace space) throws IOException {
    return switch (space) {
      case PDDeviceGray _ -> EnumSet.of(Device.GREY);
      case PDDeviceRGB _ -> EnumSet.of(Device.RGB);
      case PDDeviceCMYK _ -> EnumSet.of(Device.CMYK);
      case PDIndexed indexed -> of(indexed.getBaseColorSpace());
      case PDSeparation separation -> of(separation.getAlternateColorSpace());
      case PDDeviceN deviceN -> of(deviceN.getAlternateColorSpace());
      default -> EnumSet.noneOf(Device.class);
    };
  }
}
