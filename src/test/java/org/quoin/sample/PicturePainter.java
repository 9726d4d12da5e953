package org.quoin.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Paints the photos of the sample issues. Run it with the folder of the issues, and names of
/// photos when only those are wanted.
final class PicturePainter {
  private static final int LONG = 2400;
  private static final int SHORT = 1600;

  record Scene(
      String file, int width, int height, String taken, boolean lying, Consumer<Canvas> painter) {}

  private PicturePainter() {}

  static List<Scene> scenes() {
    return List.of(
        new Scene(
            "2012-q2/photos/cover-valley.jpg",
            LONG,
            3000,
            "2012:05:02 06:40:00",
            false,
            MountainScenes::valley),
        new Scene(
            "2012-q2/photos/conference-hall.jpg",
            LONG,
            SHORT,
            "2012:04:18 10:15:00",
            false,
            HallScenes::conference),
        new Scene(
            "2012-q2/photos/speaker.jpg",
            LONG,
            SHORT,
            "2012:04:18 11:05:00",
            false,
            HallScenes::speakers),
        new Scene(
            "2012-q2/photos/talk-break.jpg",
            LONG,
            SHORT,
            "2012:04:18 12:30:00",
            false,
            HallScenes::talkBreak),
        new Scene(
            "2012-q2/photos/consuls-seminar.jpg",
            LONG,
            SHORT,
            "2012:06:06 10:00:00",
            false,
            HallScenes::consuls),
        new Scene(
            "2012-q2/photos/group-work.jpg",
            LONG,
            SHORT,
            "2012:06:07 14:20:00",
            false,
            HallScenes::groupWork),
        new Scene(
            "2012-q2/photos/cabin-crew.jpg",
            LONG,
            SHORT,
            "2012:05:22 09:45:00",
            false,
            JourneyScenes::cabinCrew),
        new Scene(
            "2012-q2/photos/leaflets-on-board.jpg",
            LONG,
            SHORT,
            "2012:05:23 08:10:00",
            false,
            JourneyScenes::leaflets),
        new Scene(
            "2012-q2/photos/waiting-hall.jpg",
            LONG,
            SHORT,
            "2012:05:29 07:25:00",
            false,
            JourneyScenes::waitingHall),
        new Scene(
            "2012-q2/photos/train-station.jpg",
            LONG,
            SHORT,
            "2012:06:01 19:10:00",
            false,
            JourneyScenes::train),
        new Scene(
            "2012-q2/photos/erosion.jpg",
            LONG,
            SHORT,
            "2012:06:19 16:40:00",
            false,
            MountainScenes::erosion),
        new Scene(
            "2012-q2/photos/portrait-chief.jpg",
            SHORT,
            SHORT,
            "2012:03:12 15:00:00",
            false,
            Portrait::chief),
        new Scene(
            "2012-q2/photos/film-screen.jpg",
            LONG,
            SHORT,
            "2012:05:29 08:40:00",
            false,
            CareScenes::film),
        new Scene(
            "2012-q2/photos/hotline.jpg",
            SHORT,
            LONG,
            "2012:06:11 18:30:00",
            false,
            CareScenes::hotline),
        new Scene(
            "2012-q2/photos/report-cover.jpg",
            SHORT,
            LONG,
            "2012:06:20 09:00:00",
            false,
            DeskScene::report),
        new Scene(
            "2012-q2/photos/cotton.jpg",
            LONG,
            SHORT,
            "2011:10:08 11:20:00",
            false,
            FieldScenes::cotton),
        new Scene(
            "2012-q2/photos/mobile-unit.jpg",
            LONG,
            SHORT,
            "2012:04:26 10:40:00",
            false,
            FieldScenes::mobileUnit),
        new Scene(
            "2012-q2/photos/handover.jpg",
            LONG,
            SHORT,
            "2012:04:26 11:15:00",
            false,
            CareScenes::handover),
        new Scene(
            "2012-q2/photos/outreach.jpg",
            SHORT,
            LONG,
            "2012:05:17 16:05:00",
            true,
            CareScenes::outreach),
        new Scene(
            "2012-q2/photos/workshop.jpg",
            LONG,
            SHORT,
            "2012:06:13 10:30:00",
            false,
            WorkScenes::workshop),
        new Scene(
            "2012-q2/photos/vocational-school.jpg",
            LONG,
            SHORT,
            "2012:06:13 14:00:00",
            false,
            WorkScenes::sewing),
        new Scene(
            "2012-q2/photos/border-training.jpg",
            LONG,
            SHORT,
            "2012:05:09 13:10:00",
            false,
            FieldScenes::border),
        new Scene(
            "2012-q2-ru/photos/orchard.jpg",
            LONG,
            SHORT,
            "2012:04:03 12:00:00",
            false,
            FieldScenes::orchard),
        new Scene(
            "2012-q3/photos/orchard.jpg",
            LONG,
            SHORT,
            "2012:04:03 12:00:00",
            false,
            FieldScenes::orchard),
        new Scene(
            "2012-q2-ru/photos/train-station.jpg",
            LONG,
            SHORT,
            "2012:06:01 19:10:00",
            false,
            JourneyScenes::train),
        new Scene(
            "2012-q3/photos/train-station.jpg",
            LONG,
            SHORT,
            "2012:06:01 19:10:00",
            false,
            JourneyScenes::train),
        new Scene(
            "2012-q2-ru/photos/clinic.jpg",
            LONG,
            SHORT,
            "2012:05:16 10:00:00",
            false,
            CareScenes::clinic),
        new Scene(
            "2012-q2-tg/photos/bazaar.jpg",
            LONG,
            SHORT,
            "2012:06:02 09:30:00",
            false,
            WorkScenes::bazaar),
        new Scene(
            "2012-q2-tg/photos/pots.jpg",
            LONG,
            SHORT,
            "2012:06:02 10:10:00",
            false,
            WorkScenes::pots),
        new Scene(
            "2012-q2-tg/photos/cotton.jpg",
            LONG,
            SHORT,
            "2011:10:08 11:20:00",
            false,
            FieldScenes::cotton),
        new Scene(
            "2012-q2-ru/photos/cover-lake.jpg",
            LONG,
            3000,
            "2012:06:20 12:00:00",
            false,
            MountainScenes::lake),
        new Scene(
            "2012-q3/photos/workshop.jpg",
            LONG,
            SHORT,
            "2012:09:19 10:30:00",
            false,
            WorkScenes::workshop),
        new Scene(
            "2012-q3/photos/cover-lake.jpg",
            LONG,
            3000,
            "2012:06:20 12:00:00",
            false,
            MountainScenes::lake),
        new Scene(
            "2012-q2-tg/photos/cover-village.jpg",
            LONG,
            3000,
            "2012:06:21 19:00:00",
            false,
            MountainScenes::village),
        new Scene(
            "2012-q2-fa/photos/cover-village.jpg",
            LONG,
            3000,
            "2012:06:21 19:00:00",
            false,
            MountainScenes::village),
        new Scene(
            "2012-q2-fa/photos/bazaar.jpg",
            LONG,
            SHORT,
            "2012:06:02 09:30:00",
            false,
            WorkScenes::bazaar),
        new Scene(
            "2012-q2-fa/photos/pots.jpg",
            LONG,
            SHORT,
            "2012:06:02 10:10:00",
            false,
            WorkScenes::pots),
        new Scene(
            "2012-q2-fa/photos/orchard.jpg",
            LONG,
            SHORT,
            "2012:04:03 12:00:00",
            false,
            FieldScenes::orchard),
        new Scene(
            "2012-q2-ar/photos/cover-valley.jpg",
            LONG,
            3000,
            "2012:05:02 06:40:00",
            false,
            MountainScenes::valley),
        new Scene(
            "2012-q2-ar/photos/waiting-hall.jpg",
            LONG,
            SHORT,
            "2012:05:29 07:25:00",
            false,
            JourneyScenes::waitingHall),
        new Scene(
            "2012-q2-ar/photos/vocational-school.jpg",
            LONG,
            SHORT,
            "2012:06:13 14:00:00",
            false,
            WorkScenes::sewing),
        new Scene(
            "2012-q2-ar/photos/clinic.jpg",
            LONG,
            SHORT,
            "2012:05:16 10:00:00",
            false,
            CareScenes::clinic));
  }

  public static void main(String[] arguments) throws IOException {
    var issues = Path.of(arguments[0]);
    var wanted = List.of(arguments).subList(1, arguments.length);
    for (var scene : scenes()) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(scene.file()::contains)) {
        int seed = Path.of(scene.file()).getFileName().toString().hashCode();
        var canvas = new Canvas(scene.width(), scene.height(), seed);
        scene.painter().accept(canvas);
        Finish.paint(canvas.image, seed);
        PhotoFile.write(canvas.image, issues.resolve(scene.file()), scene.taken(), scene.lying());
      }
    }
  }
}
